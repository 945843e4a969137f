import { alertId, numberIn } from '#contracts/alert/fields';
import type { AlertScenario } from '#contracts/alert/rule';
import { ask, initiation, NEEDS, settle, stranger, twoParties, wait } from '#contracts/alert-bank/steps';
import { type Label, named } from '#contracts/labels';
import type { Step } from '#core/model';
import { OPERATIONS } from '#schemas/alert/vocabulary';
import {
  good,
  incomplete,
  type Probe,
  strangeCalls,
  strangeValues,
  UNUSUAL,
  unknownSender,
  wrongAmounts,
  wrongCurrencies,
  wrongInstants,
  wrongNumbers,
  wrongTypes,
} from './probes.ts';

const sent = ({ as, fields }: Probe): Step => ask('initiation', as, fields);

/** Sent without waiting for the answer before the next: a slow bank takes no longer for all than for one. */
const besides = ({ as, fields }: Probe): Step => ask('initiation', as, fields, { withNext: true });

/** The label of the inquiry of a faulty request. */
export const askedAbout = (as: Label): Label => named('asked', as);

const asked = ({ as }: Probe): Step =>
  ask('inquiry', askedAbout(as), { transaction_id: alertId(as) }, { withNext: true });

/** Every initiation that is refused, and what an inquiry then finds. */
export const faulty: readonly Probe[] = [
  ...incomplete,
  ...wrongNumbers,
  ...wrongTypes,
  ...wrongAmounts,
  ...wrongCurrencies,
  ...wrongInstants,
  unknownSender,
];

export const faultyRequests: AlertScenario = {
  name: 'faulty-requests',
  title: 'Requests to pay with a field missing or wrong, beside one that is right',
  needs: NEEDS,
  steps: () => [
    ...twoParties,
    sent(good),
    ...faulty.map(besides),
    settle,
    ...faulty.filter(({ fields }) => 'transaction_id' in fields).map(asked),
    wait(0, 2),
  ],
};

export const hostileValues: AlertScenario = {
  name: 'hostile-values',
  title: 'Requests with values of other types, half a surrogate pair and names of other languages',
  needs: NEEDS,
  steps: () => [
    ...twoParties,
    ...strangeValues.map(besides),
    ...strangeCalls.map(({ as, operation, fields }) => ask(operation, as, fields, { withNext: true })),
    sent(good),
    settle,
  ],
};

/** The label of a request with a wire fault. */
export const unusual = (operation: string, fault: string): Label => named(operation, fault);

export const hostileBytes: AlertScenario = {
  name: 'hostile-bytes',
  title: 'Requests whose bytes are no JSON, or unusual',
  needs: NEEDS,
  steps: () => [
    ...twoParties,
    ...OPERATIONS.flatMap((operation) =>
      UNUSUAL.map((wire) => {
        const as = unusual(operation, wire);
        const fields = operation === 'initiation' ? initiation(as) : { transaction_id: 'no-such', receiver_proxy: 'x' };
        return ask(operation, as, fields, { wire, withNext: true });
      }),
    ),
    sent(good),
    settle,
  ],
};

/** The label of a request by another method, or at another path. */
export const otherWay = (operation: string, way: string): Label => named(operation, way);

export const VERBS = ['GET', 'PUT', 'DELETE'] as const;

/** Fields that would do for most operations, of parties that there are not. */
const FIELDS = {
  transaction_id: 'no-such',
  receiver_proxy: numberIn(stranger.as),
  sender_proxy: numberIn(stranger.as),
};

export const otherMethods: AlertScenario = {
  name: 'other-methods',
  title: 'Requests by other methods, and at paths that there are not, before a right one',
  needs: NEEDS,
  steps: () => [
    ...twoParties,
    ...OPERATIONS.flatMap((operation) => [
      ...VERBS.map((verb) => ask(operation, otherWay(operation, verb), FIELDS, { verb, withNext: true })),
      ask(operation, otherWay(operation, 'path'), FIELDS, { behindPath: '/no-such-thing' }),
    ]),
    sent(good),
  ],
};

export const refusalScenarios: readonly AlertScenario[] = [faultyRequests, hostileValues, hostileBytes, otherMethods];
