import { problem } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { type Call, calls, type LocatedCall, outcomeOf } from '#contracts/sdk/calls';
import { PROMPTPAY } from '#contracts/sdk/page/parameters';
import { BASE_URL } from '#contracts/sdk/page/scenarios';
import { signedBody, successWith } from '#contracts/sdk/receiving/success';
import { rule, type SdkRule } from '#contracts/sdk/rule';
import { call, callInLocaleC, KEY, type SdkScenario } from '#contracts/sdk/scenario';
import type { JsonObject } from '#core/json';
import type { Evidence, Problem } from '#core/model';

/** Texts that another encoding of the environment would change. */
const TEXTS = { thai: 'ชำระค่าสินค้า ฿300', accents: 'café', emoji: 'ขอบคุณ 🙏' };

/** What is asked in both locales: operations whose answers are ASCII, so that only what the library makes of a text shows. */
function asked(text: string): Readonly<Record<string, JsonObject>> {
  return {
    sign: { data: { payment: { id: 'p-1', description: text } }, key: KEY },
    verify: { body: signedBody(successWith(text, 'payment', 'description')), key: KEY },
    payment_page_url: { base_url: BASE_URL, params: { ...PROMPTPAY, payment_description: text }, key: KEY },
  };
}

/** The same calls of a program in the locale of the kit, and of one that is started in the locale C. */
export const localeScenario: SdkScenario = {
  name: 'behaviour/locale',
  title: 'Texts beyond ASCII, in the locale of the kit and in the locale C',
  needs: ['stdio'],
  steps: () =>
    Object.entries(TEXTS).flatMap(([as, text]) =>
      Object.entries(asked(text)).flatMap(([operation, params]) => [
        call(as, operation, params),
        callInLocaleC(IN_C + as, operation, params),
      ]),
    ),
};

const IN_C = 'in-c/';

/** A call in the locale C, and the same call in that of the kit. */
interface InBoth extends LocatedCall {
  readonly own: Call;
}

/** The answers of a program do not hang on the locale that it is started in: services and schedulers start it in C. */
export const localeRule: SdkRule = rule<InBoth>({
  topic: 'behaviour/locale',
  title: 'The answers are the same in the locale C of the environment',
  cites: { source: cite('target-protocol', 'sdk'), covers: ['P-33'] },
  offers: ['stdio'],
  scenarios: [localeScenario],
  select: inBoth,
  check: ({ at, call, own }): readonly Problem[] =>
    answerOf(call) === answerOf(own) ? [] : [problem(at, `as in another locale: ${outcomeOf(own)}`, outcomeOf(call))],
});

function inBoth(evidence: Evidence): readonly InBoth[] {
  return calls(evidence, undefined, IN_C).flatMap(({ at, call }) => {
    const own = calls(evidence, call.operation, call.as.slice(IN_C.length)).find(
      ({ call }) => !call.as.startsWith(IN_C),
    );
    // What fails or is refused in both locales shows nothing of either.
    const isShown = own && own.call.outcome !== 'crash' && [own.call, call].some(({ outcome }) => outcome === 'result');
    return isShown ? [{ at, call, own: own.call }] : [];
  });
}

function answerOf({ outcome, result }: Call): string {
  return `${outcome} ${JSON.stringify(result)}`;
}
