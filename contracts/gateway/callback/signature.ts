import type { Callback } from '#contracts/gateway/evidence';
import { readable } from '#contracts/gateway/readable';
import { type RuleTemplate, rule } from '#contracts/gateway/rule';
import { preview, problem } from '#contracts/problem';
import { at, isObject, type JsonObject, pointer } from '#core/json';
import type { Problem } from '#core/model';
import { explain } from '#schemas/signature/diagnosis/explain';
import { librariesThatAgree } from '#schemas/signature/dialects/public';
import { signatureOf, verify } from '#schemas/signature/sign';

/** That callbacks are signed. */
export const signatureRules: readonly RuleTemplate<never>[] = [
  rule<Callback>({
    topic: 'callback-signed',
    title: 'A callback carries a valid signature',
    level: 'must',
    select: readable,
    check: signatureProblems,
  }),
  rule<{ readonly at: string; readonly text: string; readonly keys: readonly string[] }>({
    topic: 'key-not-leaked',
    title: 'No reply and no callback shows the secret key of a project',
    level: 'must',
    select: (evidence) => {
      const keys = Object.values(evidence.projects).map(({ key }) => key);
      return evidence.events.flatMap((event, index) => {
        const body = event.kind === 'exchange' ? event.reply?.body : event.kind === 'callback' ? event.body : undefined;
        return body === undefined ? [] : [{ at: pointer('events', index), text: body.text, keys }];
      });
    },
    check: ({ at: location, text, keys }) =>
      keys.some((key) => text.includes(key))
        ? [problem(location, 'no trace of the key', 'the key of the project')]
        : [],
  }),
];

/** Whether a message proves itself by its signature, as any public library would make it. */
export function provenBy(json: JsonObject, key: string, text: string): boolean {
  return verify(json, key) || librariesThatAgree(json, key, text).length > 0;
}

function signatureProblems(callback: Callback): readonly Problem[] {
  const { at: location, json, evidence, seen } = callback;
  if (!isObject(json)) return [];
  const own = evidence.projects[seen.address];
  const named = Object.values(evidence.projects).find(({ projectId }) => projectId === at(json, '/project_id'));
  const key = (own ?? named ?? Object.values(evidence.projects)[0])?.key ?? '';
  if (provenBy(json, key, seen.body.text)) return [];
  const where = `${location}/body${signatureOf(json)?.at ?? '/signature'}`;
  return [
    problem(
      where,
      'the signature of this message under the key of the project',
      told(explain(json, key, { rawBody: seen.body.text })),
    ),
  ];
}

function told({ verdict, mistake, received }: ReturnType<typeof explain>): string {
  if (verdict === 'missing') return 'no signature';
  return `${preview(received)}: ${mistake ? mistake.title : 'no known mistake leads to it'}`;
}
