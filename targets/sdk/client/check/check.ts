import { said } from '#core/faults';
import { isObject, type JsonObject } from '#core/json';
import { sign } from '#schemas/signature/sign';
import { type SdkOptions, sdkPort } from '#targets/sdk/client/connect';
import { watched } from '#targets/sdk/client/module/watched';
import { type Answer, type Irregularity, OPERATIONS, type Port } from '#targets/sdk/client/port';
import { type Advice, hint, wrong } from './advice.ts';
import { description, START } from './description.ts';
import { PLAIN, probed } from './probes.ts';

export type { Advice };

/**
 * Proves an adapter before anything is judged through it, and gives advice for each way in which it is wrong: none is a
 * right adapter. Whatever the adapter does is advice; a name that is no adapter's is a usage fault.
 */
export async function checkAdapter(name: string, options: SdkOptions = {}): Promise<readonly Advice[]> {
  const seen: Irregularity[] = [];
  const port = watched(await sdkPort(name, options), ({ irregular, message }) => {
    seen.push(...irregular);
    if (message.startsWith('ended with exit code 0')) seen.push({ kind: 'end', what: message });
  });
  try {
    const { advice, described } = await description(port);
    if (described === undefined) return [...beside(seen), ...advice];
    const offered = described.operations as readonly string[];
    const plain = await probed(port, offered);
    const all = [
      ...advice,
      ...plain,
      ...noneAnswers(plain, offered),
      ...(await unknownOperation(port)),
      ...(await refusals(port, offered)),
      ...(await keys(port, offered)),
      ...(await thai(port, offered)),
    ];
    return [...beside(seen), ...all];
  } catch (error) {
    return [...beside(seen), wrong(said(error), START)];
  } finally {
    await port.close();
  }
}

/** Each operation that ends in a crash or a refusal has its hint; where that is each of them, nothing can be judged. */
function noneAnswers(plain: readonly Advice[], offered: readonly string[]): readonly Advice[] {
  const known = OPERATIONS.filter((one) => offered.includes(one));
  const failed = plain.filter(({ level }) => level === 'hint');
  if (failed.length < known.length) return [];
  return [wrong('no operation answers a plain call', 'mend what stands above first: see what the library says there')];
}

async function unknownOperation(port: Port): Promise<readonly Advice[]> {
  const { outcome, message } = await port.call('no_such_operation', {});
  if (outcome === 'absent') return [];
  return [
    hint(
      `an unknown operation ends in a ${outcome}${message && `: ${message}`}`,
      'answer error -32601 for an operation that you do not offer',
    ),
  ];
}

/** Whether what the library throws for bad input comes out as a refusal, or as no. */
async function refusals(port: Port, offered: readonly string[]): Promise<readonly Advice[]> {
  const found: Advice[] = [];
  for (const operation of ['verify', 'handle_callback'].filter((one) => offered.includes(one))) {
    for (const [what, body] of Object.entries({ 'a body that is not JSON': 'no JSON', 'a wrong signature': WRONG })) {
      const { outcome, result, message } = await port.call(operation, { body, key: 'adapter-check-key' });
      const taken = outcome === 'result' && isObject(result) && result.valid === true;
      if (taken || outcome === 'crash')
        found.push(
          hint(
            `${operation} of ${what} ends in ${taken ? 'valid: true' : `a crash: ${message}`}`,
            'answer {"valid":false}, or error -32000 where the library throws to turn input away; any other error is a crash',
          ),
        );
    }
  }
  return found;
}

const WRONG = String((PLAIN.verify as { body?: string }).body).replace('"amount":10000', '"amount":99999');

async function keys(port: Port, offered: readonly string[]): Promise<readonly Advice[]> {
  if (!offered.includes('sign')) return [];
  const one = signature(await port.call('sign', PLAIN.sign));
  const other = signature(await port.call('sign', { ...PLAIN.sign, key: 'adapter-check-other-key' }));
  if (one === undefined || one !== other) return [];
  return [
    hint('two keys give one signature', 'hand the key of each call to the library, not one of its configuration'),
  ];
}

async function thai(port: Port, offered: readonly string[]): Promise<readonly Advice[]> {
  if (!offered.includes('sign')) return [];
  const signs = async (data: JsonObject) =>
    signature(await port.call('sign', { data, key: 'adapter-check-key' })) === sign(data, 'adapter-check-key');
  if (!(await signs({ note: 'plain' })) || (await signs({ note: 'ชำระค่าสินค้า' }))) return [];
  return [hint('Thai text is signed as something else', 'read and write UTF-8, whatever the locale of the process')];
}

function signature({ outcome, result }: Answer): unknown {
  return outcome === 'result' && isObject(result) ? result.signature : undefined;
}

/** What came beside the answers, and the mistake that is usually behind it. */
function beside(seen: readonly Irregularity[]): readonly Advice[] {
  const telling = seen.filter(({ kind }) => kind !== 'late-error');
  const found = telling.map(({ kind, what }): Advice => {
    if (kind === 'end')
      return hint(
        `the program ends after an answer: ${what}`,
        'keep reading until the input ends: it is started once for all calls',
      );
    if (kind === 'answer')
      return hint(
        `an answer to no call: ${what}`,
        'answer each request once, with its id as it came: a number stays a number',
      );
    if (kind === 'form')
      return hint(`an answer without "jsonrpc":"2.0": ${what}`, 'put "jsonrpc":"2.0" into each answer');
    if (kind === 'noise') return noise(what);
    return hint(`it touches what is not its own: ${what}`, 'that is a matter of the library, and a rule judges it');
  });
  return [...new Map(found.map((one) => [one.remedy, one])).values()];
}

function noise(what: string): Advice {
  if (/^Content-Length:/i.test(what))
    return hint('headers stand before the answers', 'send each answer as one line of JSON, without headers');
  if (/^\s*[{}"\]]/.test(what) && !what.includes('"method"'))
    return hint(`an answer is spread over lines: ${what}`, 'write each answer on one line, without indentation');
  return hint(`text on standard output: ${what}`, 'print to standard error: standard output is for answers only');
}
