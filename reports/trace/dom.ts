/** An element as a trace has it: its name, its attributes and what is in it; or a text. */
export type DomNode = string | readonly [name: string, attributes: Readonly<Record<string, string>>, ...DomNode[]];

/** What a browser writes for a document: one of these after the other. Anything else is no such text. */
const TOKEN =
  /<!--.*?-->|<!doctype[^>]*>|<\/([a-z][\w:-]*)\s*>|<([a-z][\w:-]*)((?:\s+[^\s=>"'/]+(?:="[^"]*")?)*)\s*\/?>|[^<]+/isy;
const ATTRIBUTE = /([^\s=>"'/]+)(?:="([^"]*)")?/g;

const EMPTY = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** What they hold is no markup. */
const RAW = new Set('script style noscript iframe noembed noframes xmp'.split(' '));
/** A reader's own browser shows a snapshot: nothing in it may run, load or lead anywhere. */
const LEFT_OUT = new Set('script noscript iframe noembed noframes xmp object embed link meta base frame'.split(' '));
const KEPT =
  /^(?:id|class|style|type|value|name|placeholder|role|lang|dir|hidden|disabled|checked|required|for|width|height|viewbox|d|fill|stroke|x|y|rx|transform|alt|title|aria-[\w-]+|data-[\w-]+)$/i;
const LOADS = /url\s*\(|@import|image-set|expression|\\/i;
const DEEPEST = 100;

/** Where a text is read; `lower` is the same text in lower case. */
interface Cursor {
  readonly source: string;
  readonly lower: string;
  readonly at: number;
}

interface Open {
  readonly name: string;
  readonly content: DomNode[];
}

/** The documents that are written in a text, as one tree: the first, with those of its frames at the end of it. Never throws. */
export function domOf(source: string): DomNode {
  const [first = ['html', {}] as const, ...others] = forest(source).filter((node) => typeof node !== 'string');
  const [name, attributes, ...content] = first as Exclude<DomNode, string>;
  const frames = others.map((one): DomNode => ['DIV', { style: 'border: 1px dashed', title: 'frame' }, one]);
  return [name.toUpperCase(), attributes, ...content, ...frames];
}

function forest(source: string): readonly DomNode[] {
  const root: Open = { name: '', content: [] };
  const open = [root];
  const token = new RegExp(TOKEN);
  // Letters of other scripts may become longer, and would move what stands behind them.
  const lower = source.replaceAll(/[A-Z]+/g, (one) => one.toLowerCase());
  for (let at = 0; at < source.length; ) {
    token.lastIndex = at;
    const [whole = '', closed, opened, attributes = ''] = token.exec(source) ?? [];
    // What is no text of a browser was made to mislead: it is shown as it is.
    if (whole === '') return [...root.content, ['PRE', {}, source.slice(at)]];
    at += whole.length;
    if (closed !== undefined) close(open, closed.toLowerCase());
    else if (opened !== undefined) at = begin(open, opened.toLowerCase(), attributes, { source, lower, at });
    else if (!whole.startsWith('<')) open.at(-1)?.content.push(plain(whole));
  }
  return root.content;
}

/** Begins an element; gives where what follows it stands: behind its content, where that is no markup. */
function begin(open: Open[], name: string, attributes: string, { source, lower, at }: Cursor): number {
  const isRaw = RAW.has(name);
  const end = isRaw ? lower.indexOf(`</${name}`, at) : at;
  const raw = isRaw ? source.slice(at, end < 0 ? source.length : end) : '';
  if (!LEFT_OUT.has(name)) {
    const element: [string, Record<string, string>, ...DomNode[]] = [name.toUpperCase(), kept(attributes)];
    if (raw !== '' && !LOADS.test(raw)) element.push(raw.replaceAll('<', ''));
    open.at(-1)?.content.push(element);
    if (!isRaw && !EMPTY.has(name) && open.length < DEEPEST) open.push({ name, content: element as DomNode[] });
  }
  return end < 0 ? source.length : end;
}

function close(open: Open[], name: string): void {
  const index = open.findLastIndex((one) => one.name === name);
  if (index > 0) open.splice(index);
}

function kept(attributes: string): Record<string, string> {
  const all = [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, plain(value)] as const);
  const harmless = all.filter(([name, value]) => KEPT.test(name) && !(/^style$/i.test(name) && LOADS.test(value)));
  return Object.fromEntries(harmless);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': '\u00a0',
  '&amp;': '&',
};

const plain = (text: string): string => text.replaceAll(/&(?:lt|gt|quot|nbsp|amp);/g, (one) => ENTITIES[one] ?? one);
