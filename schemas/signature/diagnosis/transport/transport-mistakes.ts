import type { Pointer } from '#core/json';
import { withoutHtmlEscapes } from '#schemas/signature/diagnosis/damage/html-escapes';
import { both, type Mistake } from '#schemas/signature/diagnosis/mistake';
import { type Form, spelledDigests } from './digest-spellings.ts';

/** Something that happens to a signature on its way, and how it is undone. */
interface TransportMistake {
  readonly id: string;
  title(received: string): string;
  readonly advice: string;
  /** The signature as it was before; the text itself where nothing shows of the mistake. */
  undone(text: string): string;
}

/** A name such as `sha512=`, `v1,` or `Signature: ` before a signature, or several with commas between. */
const PREFIX = /^(?:[^=,;]{0,40}[=,;]\s?)*?[\w .-]{0,40}(?:[=:,;{}]|\s)\s*(?=[A-Za-z0-9+/_-]{22,}={0,2}$)/;

const TRANSPORT_MISTAKES: readonly TransportMistake[] = [
  mistake('white-space', 'white space or line feeds stand in the signature', (text) => text.replaceAll(/\s/g, ''), {
    advice: 'Write the signature on one line, with nothing around it.',
  }),
  mistake('plus-as-space', 'the plus signs of the signature became spaces', (text) => text.replaceAll(' ', '+'), {
    advice: 'Percent-encode the signature in a query or form: `+` as `%2B`.',
  }),
  mistake('percent-encoded', 'the signature is percent-encoded', percentDecoded, {
    advice: 'Decode the signature once after reading it from a query or form.',
  }),
  mistake('quoted', 'the signature stands in quotes', (text) => text.replaceAll(/^["']|["']$/g, ''), {
    advice: 'Write the signature without quotes of its own.',
  }),
  {
    ...mistake('prefix', '', (text) => text.replace(PREFIX, ''), {
      advice: 'Write the 88 characters of the signature only.',
    }),
    title: (text) => `“${text.slice(0, text.length - text.replace(PREFIX, '').length)}” stands before the signature`,
  },
  mistake('html-escaped', 'the signature is escaped for HTML', withoutHtmlEscapes, {
    advice: 'Hand the signature on as it is, without escaping it.',
  }),
  mistake('escaped-twice', 'the signature is escaped as JSON twice', withoutBackslashes, {
    advice: 'Make JSON of the message once.',
  }),
  mistake('invisible', 'invisible characters stand in the signature', (text) => text.replaceAll(INVISIBLE, ''), {
    advice: 'Copy the signature as text: it has letters, digits, `+`, `/` and `=` only.',
  }),
];

const LONGEST = 1024;

/** The digests that a signature may spell, the likeliest first: as it is, with one mistake of its way undone, and with two. */
export function formsOf(received: string, at: Pointer): readonly Form[] {
  if (received.length > LONGEST) return [];
  const once = steps(received, undefined, at);
  const twice = once.flatMap(({ text, mistake: before }) => steps(text, before, at));
  return [{ text: received, mistake: undefined }, ...once, ...twice].flatMap(({ text, mistake: way }) =>
    spelledDigests(text).map((form) => ({ ...form, mistake: both(form.mistake, way) })),
  );
}

interface Undone {
  readonly text: string;
  readonly mistake: Mistake | undefined;
}

function steps(text: string, before: Mistake | undefined, at: Pointer): readonly Undone[] {
  return TRANSPORT_MISTAKES.flatMap(({ id, title, advice, undone }) => {
    const inner = undone(text);
    if (inner === text) return [];
    const own = { id, title: title(text), advice };
    return [{ text: inner, mistake: before ? both(before, own) : { ...own, at: [at] } }];
  });
}

function mistake(
  id: string,
  title: string,
  undone: (text: string) => string,
  { advice }: { readonly advice: string },
): TransportMistake {
  return { id, title: () => title, advice, undone };
}

const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;

function percentDecoded(text: string): string {
  return text.replaceAll(/%[0-9a-fA-F]{2}/g, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
}

function withoutBackslashes(text: string): string {
  return text
    .replaceAll(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/\\([/nr"\\])/g, (_, sign: string) => ({ n: '\n', r: '\r' })[sign] ?? sign);
}
