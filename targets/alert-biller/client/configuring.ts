import { stuck } from '#core/faults';
import type { BillerStep } from '#core/model';
import { credentialsIn, secretsOf } from '#schemas/alert/auth';
import { validate } from '#schemas/validate';
import { control } from '#targets/alert/control';
import { numberOf } from '#targets/alert/numbers';
import { freshCredentials } from '#targets/alert/state';
import type { BillerState } from './connection.ts';

/** Configures the biller for the stand-in bank, with fresh credentials. */
export async function configure(state: BillerState, step: Extract<BillerStep, { do: 'configure' }>): Promise<void> {
  const asked = freshCredentials(state, step.auth);
  const own = Object.fromEntries(
    (step.proxies ?? []).flatMap(({ as, auth }) => (auth ? [[as, freshCredentials(state, auth)] as const] : [])),
  );
  const proxies = step.proxies?.map(({ as, type }) => {
    state.types[as] = type;
    const auth = own[as];
    return { proxy: numberOf(state, as), proxy_type: type, ...(auth && { auth: { ...auth } }) };
  });
  const answer = await control(state, 'configure', {
    bank_url: state.connection.bankUrl,
    auth: { ...asked },
    ...(proxies && { proxies }),
  });
  const [problem] = validate('protocol/alert-configure-answer', answer);
  if (problem)
    throw stuck(`POST /configure answered ${problem.actual} at ${problem.at || '/'}, not ${problem.expected}`);
  const { callback_url: callbackUrl, auth } = answer as unknown as { callback_url: string; auth?: null };
  const answered = credentialsIn(auth);
  if (answered) state.secrets.push(...secretsOf(answered));
  // What the biller names itself goes before all that it was given.
  state.registered.push({ common: answered ?? asked, own: answered ? {} : own, callbackUrl });
}
