import { stuck } from '#core/faults';
import type { JsonObject } from '#core/json';
import type { BillerStep, Scenario } from '#core/model';
import { type Credentials, credentialsIn, secretsOf } from '#schemas/alert/auth';
import { validate } from '#schemas/validate';
import { controlFor } from '#targets/alert/control';
import { numberOf } from '#targets/alert/numbers';
import { freshCredentials } from '#targets/alert/state';
import type { BillerState } from './connection.ts';

type Configure = Extract<BillerStep, { do: 'configure' }>;

/** A scenario, and how the biller is configured for it. */
interface Configured {
  readonly state: BillerState;
  readonly step: Configure;
}

/**
 * The configuration of a scenario that may be shared with others: its first step, and its only one, whose PromptPay IDs
 * have the common token. Of the union of several nobody notices anything, since no two scenarios share a number.
 */
export function sharedConfiguration({ steps: [first, ...more] }: Scenario): Configure | undefined {
  if (first?.do !== 'configure' || first.auth !== 'token' || !first.proxies) return undefined;
  const isOnly = first.proxies.every(({ auth }) => auth === undefined) && more.every((step) => step.do !== 'configure');
  return isOnly ? first : undefined;
}

/** Configures the biller once for all scenarios that share it. */
export async function configureShared(states: readonly BillerState[]): Promise<void> {
  const configured = states.flatMap((state) => {
    const step = sharedConfiguration(state.scenario);
    return step ? [{ state, step }] : [];
  });
  if (configured.length > 0) await configureAll(configured);
}

/** Configures the biller for one scenario. */
export const configure = (state: BillerState, step: Configure): Promise<void> => configureAll([{ state, step }]);

/** Configures the biller for the stand-in bank, with fresh credentials. */
async function configureAll(configured: readonly Configured[]): Promise<void> {
  const [first] = configured;
  if (!first) return;
  const asked = freshCredentials(first.state, first.step.auth);
  const own = ownCredentials(first);
  const proxies = configured.flatMap((one) => proxiesOf(one, one === first ? own : {}));
  const states = configured.map(({ state }) => state);
  const answer = await controlFor(states, 'configure', {
    bank_url: first.state.connection.bankUrl,
    auth: { ...asked },
    ...(first.step.proxies && { proxies }),
  });
  const [problem] = validate('protocol/alert-configure-answer', answer);
  if (problem)
    throw stuck(`POST /configure answered ${problem.actual} at ${problem.at || '/'}, not ${problem.expected}`);
  const { callback_url: callbackUrl, auth } = answer as unknown as { callback_url: string; auth?: null };
  const answered = credentialsIn(auth);
  for (const { secrets, registered } of states) {
    secrets.push(...secretsOf(asked), ...(answered ? secretsOf(answered) : []));
    // What the biller names itself goes before all that it was given.
    registered.push({ common: answered ?? asked, own: answered ? {} : own, callbackUrl });
  }
}

/** Credentials of single PromptPay IDs, by label. */
const ownCredentials = ({ state, step }: Configured) =>
  Object.fromEntries(
    (step.proxies ?? []).flatMap(({ as, auth }) => (auth ? [[as, freshCredentials(state, auth)] as const] : [])),
  );

function proxiesOf({ state, step }: Configured, own: Readonly<Record<string, Credentials>>): readonly JsonObject[] {
  return (step.proxies ?? []).map(({ as, type }) => {
    state.types[as] = type;
    const auth = own[as];
    return { proxy: numberOf(state, as), proxy_type: type, ...(auth && { auth: { ...auth } }) };
  });
}
