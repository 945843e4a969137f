import { authentication, headerOf } from '#schemas/alert/auth';
import { alertOf } from '#targets/alert-biller/reference/receiving';
import { type Defect, defect } from './defect.ts';

const UNAUTHENTICATED = ['unauthenticated-refused', 'unauthenticated-not-kept'];

/** Alerts that are taken and should not be, or the other way round. */
export const receivingDefects: readonly Defect[] = [
  defect(
    'basic-not-understood',
    'Refuses alerts with Basic credentials.',
    { caughtBy: ['alert-taken'] },
    ({ authentic }) => ({
      authentic: (headers, receiver, setup) =>
        !String(headers.authorization).trim().toLowerCase().startsWith('basic') && authentic(headers, receiver, setup),
    }),
  ),
  defect(
    'scheme-case-counts',
    'Refuses a scheme in other letter case.',
    { caughtBy: ['alert-taken'] },
    ({ authentic }) => ({
      authentic: (headers, receiver, setup) =>
        !/^\s*(BEARER|BASIC) /.test(String(headers.authorization)) && authentic(headers, receiver, setup),
    }),
  ),
  defect(
    'large-sums-refused',
    'Refuses sums that do not fit into 32 bits.',
    { caughtBy: ['alert-taken'] },
    ({ wellFormed }) => ({
      wellFormed: (fields) => Number(fields.amount) < 2 ** 31 && wellFormed(fields),
    }),
  ),
  defect(
    'companies-refused',
    'Refuses alerts of a sender with a tax id.',
    { caughtBy: ['alert-taken'] },
    ({ wellFormed }) => ({ wellFormed: (fields) => !/^01/.test(String(fields.sender_proxy)) && wellFormed(fields) }),
  ),
  defect(
    'proxies-needed',
    'Takes no alerts where it was configured without PromptPay IDs.',
    { caughtBy: ['alert-taken'] },
    () => ({ ours: (receiver, { proxies }) => proxies?.has(receiver) === true }),
  ),
  defect(
    'credentials-ignored',
    'Takes alerts without looking at credentials.',
    {
      caughtBy: [
        'unauthenticated-refused',
        'unauthenticated-not-kept',
        'credentials-replaced',
        'list-exact',
        'unknown-decision-404',
        'unknown-not-told',
      ],
    },
    () => ({
      authentic: () => true,
    }),
  ),
  defect(
    'any-credentials',
    'Takes every alert that has some credentials.',
    { caughtBy: ['unauthenticated-refused', 'unauthenticated-not-kept', 'credentials-replaced', 'list-exact'] },
    () => ({
      authentic: (headers) => (headers.authorization ?? headers['x-alert-key'] ?? '').trim() !== '',
    }),
  ),
  defect(
    'prefix-compared',
    'Compares credentials by their beginning only.',
    { caughtBy: UNAUTHENTICATED },
    ({ authentic }) => ({
      authentic: (headers, receiver, setup) => {
        const registered = setup.proxies?.get(receiver)?.credentials ?? setup.credentials;
        if (!registered) return false;
        const { name, value } = headerOf(registered);
        return (headers[name] ?? '').startsWith(value) || authentic(headers, receiver, setup);
      },
    }),
  ),
  defect(
    'case-ignored',
    'Compares credentials without regard to letter case.',
    { caughtBy: UNAUTHENTICATED },
    ({ authentic }) => ({
      authentic: (headers, receiver, setup) => {
        const registered = setup.proxies?.get(receiver)?.credentials ?? setup.credentials;
        const { name = '', value = '' } = registered ? headerOf(registered) : {};
        return (headers[name] ?? '').toLowerCase() === value.toLowerCase() || authentic(headers, receiver, setup);
      },
    }),
  ),
  defect(
    'common-credentials-too',
    'Takes the common credentials for a PromptPay ID that has its own.',
    { caughtBy: UNAUTHENTICATED },
    ({ authentic }) => ({
      authentic: (headers, receiver, setup) =>
        authentic(headers, receiver, setup) ||
        (setup.credentials !== undefined && authentication(headers, setup.credentials) === 'right'),
    }),
  ),
  defect(
    'refused-and-kept',
    'Answers 401 to an alert without credentials, and keeps it.',
    { caughtBy: ['unauthenticated-not-kept', 'unknown-not-told', 'unknown-decision-404', 'list-exact'] },
    () => ({
      onRefused: (fields, why, { alerts }) => {
        if (why === 'unauthentic') alerts.push(alertOf(fields));
      },
    }),
  ),
  defect(
    'unbelieved-answered-200',
    'Answers 200 to alerts that it drops.',
    { caughtBy: ['unauthenticated-refused', 'credentials-replaced'] },
    ({ answer }) => ({
      answer: (arrived, setup) => (arrived === 'unauthentic' ? { status: 200 } : answer(arrived, setup)),
    }),
  ),
  defect(
    'amount-unchecked',
    'Takes alerts whose amount is no sum of money.',
    { caughtBy: ['malformed-refused', 'malformed-not-kept'] },
    () => ({
      wellFormed: ({ sender_proxy, receiver_proxy }) =>
        typeof sender_proxy === 'string' && typeof receiver_proxy === 'string',
    }),
  ),
  defect(
    'unreadable-answered-500',
    'Fails on a body that is no JSON.',
    { caughtBy: ['malformed-refused'] },
    ({ answer }) => ({
      answer: (arrived, setup) => (arrived === 'unreadable' ? { status: 500 } : answer(arrived, setup)),
    }),
  ),
  defect(
    'malformed-kept',
    'Refuses an alert without a sum of money, and keeps it.',
    { caughtBy: ['malformed-not-kept'] },
    () => ({
      onRefused: (fields, why, { alerts }) => {
        if (why === 'malformed') alerts.push(alertOf(fields));
      },
    }),
  ),
  defect(
    'any-receiver-taken',
    'Takes alerts for whomever.',
    { caughtBy: ['foreign-refused', 'foreign-not-kept', 'proxies-replaced', 'list-exact'] },
    () => ({ ours: () => true }),
  ),
  defect(
    'foreign-kept',
    'Refuses an alert for another’s receiver, and keeps it.',
    { caughtBy: ['foreign-not-kept', 'list-exact'] },
    () => ({
      onRefused: (fields, why, { alerts }) => {
        if (why === 'foreign') alerts.push(alertOf(fields));
      },
    }),
  ),
  defect(
    'foreign-answered-200',
    'Answers 200 to alerts for others, and drops them.',
    { caughtBy: ['foreign-refused', 'proxies-replaced'] },
    ({ answer }) => ({
      answer: (arrived, setup) => (arrived === 'foreign' ? { status: 200 } : answer(arrived, setup)),
    }),
  ),
  defect(
    'secret-in-answer',
    'Says in its refusal which credentials it expects.',
    { caughtBy: ['credentials-not-shown'] },
    ({ answer }) => ({
      answer: (arrived, setup) => ({
        ...answer(arrived, setup),
        ...(arrived === 'unauthentic' &&
          setup.credentials && { body: { expected: headerOf(setup.credentials).value } }),
      }),
    }),
  ),
];
