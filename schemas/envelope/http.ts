/** An HTTP message as text: what it asks, where it is a request, and its body. */
export interface HttpMessage {
  /** Path and query of a request. */
  readonly target?: string;
  readonly body: string;
}

const REQUEST_LINE = /^[A-Z]{3,7} (\S+) HTTP\/\d(?:\.\d)?\r?\n/;
const STATUS_LINE = /^HTTP\/\d(?:\.\d)? \d{3}[^\n]*\n/;

/** A raw HTTP message taken apart; `undefined` where a text is none. The chunks of a chunked body are joined. */
export function httpMessage(text: string): HttpMessage | undefined {
  const request = REQUEST_LINE.exec(text);
  if (!request && !STATUS_LINE.test(text)) return undefined;
  const [head = '', ...rest] = text.split(/\r?\n\r?\n/);
  const body = text.slice(head.length).replace(/^\r?\n\r?\n/, '');
  const whole = /^transfer-encoding:\s*chunked/im.test(head) && rest.length > 0 ? dechunked(body) : body;
  return { ...(request?.[1] === undefined ? {} : { target: request[1] }), body: whole };
}

/** The chunks of a body, which are counted in bytes. */
function dechunked(body: string): string {
  const bytes = Buffer.from(body);
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const line = /^([0-9a-f]+)[^\n]*\n/i.exec(bytes.toString('latin1', at, at + 80));
    const size = Number.parseInt(line?.[1] ?? '', 16);
    if (!line || !Number.isFinite(size)) return body;
    if (size === 0) return Buffer.concat(parts).toString();
    const from = at + line[0].length;
    parts.push(bytes.subarray(from, from + size));
    at = from + size;
    while (bytes[at] === 0x0d || bytes[at] === 0x0a) at += 1;
    if (at >= bytes.length) return Buffer.concat(parts).toString();
  }
}
