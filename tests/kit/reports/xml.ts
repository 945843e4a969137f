/** An element of an XML document, with its attributes and what stands in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const NAME = '[A-Za-z_][\\w.:-]*';
const MARK = new RegExp(`<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`, 'y');
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Reads a document of elements and text, strictly as XML 1.0 has it: throws for anything that is not well-formed. */
export function parsed(xml: string): Element {
  const bad = FORBIDDEN.exec(xml);
  if (bad) throw new Error(`character U+${bad[0].codePointAt(0)?.toString(16)} at ${bad.index}`);
  const head = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/.exec(xml)?.[0] ?? '';
  if (head === '') throw new Error('no declaration');
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (let at = head.length; at < xml.length; ) {
    const here = open.at(-1);
    if (!here) throw new Error(`an end without a start before ${at}`);
    if (xml[at] !== '<') {
      const end = xml.indexOf('<', at) < 0 ? xml.length : xml.indexOf('<', at);
      here.text += unescaped(xml.slice(at, end));
      at = end;
      continue;
    }
    MARK.lastIndex = at;
    const mark = MARK.exec(xml);
    if (!mark) throw new Error(`no markup at ${at}: ${xml.slice(at, at + 80)}`);
    at = MARK.lastIndex;
    step(open, here, mark);
  }
  const [only, ...others] = root.children;
  if (open.length !== 1 || !only || others.length > 0 || root.text.trim() !== '') throw new Error('not one root');
  return only;
}

function step(open: Element[], here: Element, [, close, name = '', list = '', empty]: readonly string[]): void {
  if (close) {
    if (here.name !== name) throw new Error(`</${name}> closes <${here.name}>`);
    open.pop();
    return;
  }
  const element: Element = { name, attributes: attributes(list), children: [], text: '' };
  here.children.push(element);
  if (!empty) open.push(element);
}

function attributes(list: string): Record<string, string> {
  const pairs = [...list.matchAll(new RegExp(`(${NAME})="([^"]*)"`, 'g'))].map(([, name = '', value = '']) => {
    if (/[\n\t]/.test(value)) throw new Error(`bare white space in ${name}`);
    return [name, unescaped(value)] as const;
  });
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new Error(`an attribute twice in ${list}`);
  return Object.fromEntries(pairs);
}

function unescaped(text: string): string {
  if (text.includes(']]>')) throw new Error(']]> in text');
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
  return text.replaceAll(/&(?:#(\d+);|(\w+);)?/g, (whole, code?: string, name?: string) => {
    const character = code === undefined ? named[name ?? ''] : String.fromCodePoint(Number(code));
    if (character === undefined) throw new Error(`${whole} is no reference`);
    return character;
  });
}
