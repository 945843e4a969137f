import { at } from '#core/json';
import { type Defect, defect } from '#targets/gateway/defects/defect';

/** Status requests answered that ask for nothing, or for what is not theirs. */
export const statusRequestDefects: readonly Defect[] = [
  defect(
    'status-of-any-project',
    'Answers a status request of one project about a payment of another.',
    { caughtBy: ['status-own-only'] },
    () => ({
      lookUp: (payments, _identity, paymentId) =>
        [...payments.values()].find((payment) => payment.sale.paymentId === paymentId),
    }),
  ),
  defect(
    'status-without-payment-id-answered',
    'Answers a status request that names no payment about the latest one.',
    { caughtBy: ['status-members'] },
    ({ statusChecks, lookUp }) => ({
      statusChecks: statusChecks.filter(({ id }) => id !== 'required'),
      lookUp: (payments, identity, paymentId, now) =>
        paymentId === '' ? [...payments.values()].at(-1) : lookUp(payments, identity, paymentId, now),
    }),
  ),
  defect(
    'status-without-project-answered',
    'Answers a status request that names no project about its first project.',
    { caughtBy: ['status-members'] },
    ({ statusChecks, projectOf }) => ({
      projectOf: (message, projects) => {
        const [first] = projects.values();
        const isNone = at(message, '/general/project_id') === undefined && at(message, '/payment') === undefined;
        return isNone && first ? first : projectOf(message, projects);
      },
      statusChecks: statusChecks.filter(({ id }) => id !== 'required'),
    }),
  ),
  defect(
    'status-signature-ignored',
    'Answers a status request whatever its signature.',
    { caughtBy: ['status-signature-checked'] },
    ({ statusChecks }) => ({
      statusChecks: statusChecks.filter(({ id }) => id !== 'signature'),
    }),
  ),
  defect(
    'status-empty-signature-accepted',
    'Answers a status request with an empty signature.',
    { caughtBy: ['status-signature-checked'] },
    ({ statusChecks, verify }) => ({
      statusChecks: statusChecks.filter(({ id }) => id !== 'signature-given'),
      verify: (message, key) =>
        verify(message, key) || (at(message, '/general/signature') === '' && at(message, '/payment') === undefined),
    }),
  ),
];
