import { cite } from '#contracts/register/sources';
import { dialectScenario } from '#contracts/sdk/dialect/scenarios';
import { calls, type Location, rule, unless } from '#contracts/sdk/seen';
import type { Evidence, Problem, Rule } from '#core/model';

const source = cite('platform-signature', 'Secret key');
const MEANT = 12;

/** What a library does beside its answers. */
export const behaviourRules: readonly Rule<never>[] = [
  rule<Location>({
    id: 'sdk/behaviour/key-in-results',
    title: 'No result shows the key, whether an address, a request or a signature',
    level: 'must',
    source,
    covers: ['X-21'],
    select: (evidence) => withKey(evidence).filter(({ call }) => call.outcome === 'result'),
    check: (location) => leaked(location, JSON.stringify(location.call.result)),
  }),
  rule<Location>({
    id: 'sdk/behaviour/key-in-messages',
    title: 'No message shows the key, whether of a refusal, of a crash or on standard error',
    level: 'must',
    source,
    covers: ['X-21'],
    select: (evidence) => withKey(evidence),
    check: (location) =>
      leaked(location, [location.call.message, ...(location.call.irregular ?? []).map(({ what }) => what)].join('\n')),
  }),
  rule<Location>({
    id: 'sdk/behaviour/no-crash',
    title: 'Every call ends in an answer or a refusal, in time',
    level: 'must',
    source: cite('platform-callbacks', 'Response to callbacks'),
    covers: ['X-03'],
    // Where the public libraries differ one of them crashes, and no library fails on that.
    select: (evidence) => (evidence.scenario.id === dialectScenario.id ? [] : calls(evidence)),
    check: (location) => unless(location.call.outcome !== 'crash', location, 'an answer or a refusal'),
  }),
  beside(
    'answers-once',
    ['answer', 'end', 'orphan'],
    'stdio',
    'Each call gets one answer, under its own id, and the program stays and leaves none of its own behind',
    ['X-03'],
  ),
  beside('quiet', ['noise'], 'stdio', 'Nothing but answers comes on standard output', ['X-21']),
  beside('hosts', ['host'], 'in-process', "No host is called but the platform's own", ['X-21']),
  beside('prototypes', ['prototype'], 'in-process', 'What all objects of a process share stays as it is', ['X-14']),
];

/** A key that is long enough not to stand in a text by chance. */
function withKey(evidence: Evidence): readonly Location[] {
  return calls(evidence).filter(({ call: { params } }) => typeof params.key === 'string' && params.key.length >= MEANT);
}

function leaked({ at, call }: Location, text: string): readonly Problem[] {
  const texts = text.includes('%') ? [text, decoded(text)] : [text];
  const forms = formsOf(String(call.params.key));
  const [form] = forms.find(([, spelled]) => texts.some((one) => one.includes(spelled))) ?? [];
  return form === undefined ? [] : [{ at, expected: 'no trace of the key', actual: `the key as ${form}` }];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

type Forms = readonly (readonly [form: string, spelled: string])[];

const known = new Map<string, Forms>();

/** The ways in which a key may come to light. */
function formsOf(key: string): Forms {
  const forms: Forms = known.get(key) ?? [
    ['text', key],
    ['hex', Buffer.from(key).toString('hex')],
    ...[0, 1, 2].map((before) => ['Base64', base64Within(key, before)] as const),
  ];
  known.set(key, forms);
  return forms;
}

/** What is always seen of a key in the Base64 of a text in which so many bytes, modulo three, stand before it. */
function base64Within(key: string, before: number): string {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(key)]);
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 3));
  return whole.toString('base64').slice(before === 0 ? 0 : 4);
}

function beside(
  name: string,
  kinds: readonly string[],
  claim: string,
  title: string,
  covers: readonly string[],
): Rule<never> {
  return rule<Location>({
    id: `sdk/behaviour/${name}`,
    title,
    level: 'must',
    source,
    covers,
    offers: [claim],
    select: (evidence) => calls(evidence),
    check: ({ at, call }) =>
      (call.irregular ?? [])
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ what }) => ({ at, expected: title.toLowerCase(), actual: what })),
  });
}
