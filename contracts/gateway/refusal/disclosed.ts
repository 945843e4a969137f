import { type Asked, accepted, asked } from '#contracts/gateway/evidence/exchanges';
import { rule } from '#contracts/gateway/templates';
import { preview, problem } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { at, isObject, type JsonObject } from '#core/json';
import type { Evidence, Problem } from '#core/model';
import { lines, sign } from '#schemas/signature/sign';
import { malformed, members, signature } from './scenarios.ts';

/** A reply that lets a request not pass, and the keys under which that may have been signed. */
interface Turned {
  readonly one: Asked;
  readonly keys: readonly string[];
}

export const refusalDisclosesNothing = rule<Turned>({
  topic: 'refusal-discloses-nothing',
  title: 'A refusal shows neither the right signature nor the string to sign, nor the inner workings of the gateway',
  cites: { source: cite('platform-signature', 'Secret key'), covers: ['X-96'] },
  scenarios: [signature, malformed, members],
  select: (evidence) =>
    asked(evidence)
      .filter((one) => one.exchange.reply && !accepted(one))
      .map((one) => ({ one, keys: keysFor(one, evidence) })),
  check: ({ one, keys }) => {
    const text = textOf(one);
    const sent = [one.exchange.sent.text, ...stringsIn(one.sent)].join('\n');
    return [...signed(one, keys), ...WORKINGS].flatMap((shown) => disclosed(shown, text, sent, one.at));
  },
});

/** Something that no reply may show, and how it is recognised. */
interface Shown {
  readonly what: string;
  found(text: string): string | undefined;
}

function disclosed({ what, found }: Shown, text: string, sent: string, where: string): readonly Problem[] {
  const seen = found(text);
  // What the request said itself is no news to who sent it.
  if (seen === undefined || sent.includes(seen)) return [];
  return [problem(`${where}/reply/body`, `no ${what} in a refusal`, `${what}: ${preview(seen)}`)];
}

/** The reply as it is written and as it is read, so that escapes hide nothing. */
function textOf({ exchange, reply }: Asked): string {
  return [exchange.reply?.body.text ?? '', ...stringsIn(reply?.json)].join('\n');
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function keysFor({ sent }: Asked, { projects }: Evidence): readonly string[] {
  const id = at(sent, '/general/project_id');
  const all = Object.values(projects);
  const own = all.filter(({ projectId }) => projectId === id);
  return (own.length > 0 ? own : all).map(({ key }) => key);
}

function signed({ sent }: Asked, keys: readonly string[]): readonly Shown[] {
  if (!isObject(sent)) return [];
  return [
    ...keys.map((key) => rightSignature(sign(sent, key))),
    { what: 'string to sign', found: (text) => pairs(sent).find((pair) => text.includes(pair)) },
  ];
}

function rightSignature(right: string): Shown {
  const hex = Buffer.from(right, 'base64').toString('hex');
  return {
    what: 'right signature',
    found: (text) => (text.includes(right) ? right : text.toLowerCase().includes(hex) ? hex : undefined),
  };
}

/** Each two lines that follow each other: one line alone may be the reason of a refusal. */
function pairs(sent: JsonObject): readonly string[] {
  const all = lines(sent);
  return all.slice(1).map((line, index) => `${all[index]};${line}`);
}

function pattern(what: string, one: RegExp): Shown {
  return { what, found: (text) => one.exec(text)?.[0] };
}

const WORKINGS: readonly Shown[] = [
  pattern('stack trace', /^\s*at [^\n]*[(\s][^\n(]+:\d+(?::\d+)?\)?\s*$/m),
  pattern('stack trace', /Traceback \(most recent call last\)|^\s*File "[^"\n]+", line \d+/m),
  pattern('stack trace', /^#\d+ [^\n]*\(\d+\):|goroutine \d+ \[|Exception in thread|Uncaught \w*(?:Error|Exception)/m),
  pattern(
    'path of a file',
    /(?:\/(?:var|home|usr|srv|opt|app|etc|root)(?:\/[\w.-]+)+\.\w{1,5}|[A-Z]:\\(?:[\w .-]+\\)+[\w.-]+)/,
  ),
  pattern('error of a database', /SQLSTATE\[|ORA-\d{5}|You have an error in your SQL syntax/),
];
