import { labels } from '#contracts/labels';
import { PROMPTPAY } from '#contracts/sdk/page/parameters';
import { pageUrl } from '#contracts/sdk/page/scenarios';
import { call, KEY, type SdkScenario } from '#contracts/sdk/scenario';
import type { Step } from '#core/model';
import { signaturesOf } from './libraries.ts';
import { MESSAGES, QUESTIONS, type Question, TEXTS } from './messages.ts';

/** The label of the call that signs data with a signature in them already. */
export const { given: SIGNATURE_GIVEN } = labels('given');

/** The label of a message under a question; texts verified under a signature have the libraries behind it. */
export const labelOf = (question: Question, message: string): string => `${question}/${message}`;

/** Messages on which the public libraries differ: whatever comes of them is reported and nothing of it fails. */
export const dialectScenario: SdkScenario = {
  name: 'dialect/open-points',
  title: 'Messages that the public libraries sign differently',
  needs: [],
  steps: () => [
    ...QUESTIONS.flatMap((question) =>
      Object.entries(MESSAGES[question]).map(([as, data]) => call(labelOf(question, as), 'sign', { data, key: KEY })),
    ),
    ...QUESTIONS.flatMap((question) =>
      Object.entries(TEXTS[question] ?? {}).flatMap(([as, text]) => verifiedUnderEach(labelOf(question, as), text)),
    ),
    call(SIGNATURE_GIVEN, 'sign', { data: { payment: { id: 'p-1' }, signature: 'earlier' }, key: KEY }),
    pageUrl('semicolon', { ...PROMPTPAY, payment_description: 'a;b' }),
  ],
};

function verifiedUnderEach(as: string, text: string): readonly Step[] {
  return [...signaturesOf(text)].map(([signature, names]) =>
    call(`${as}/${names.join('+')}`, 'verify', { body: text.replace(/\}$/, `,"signature":"${signature}"}`), key: KEY }),
  );
}
