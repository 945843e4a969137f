import { type Defect, defect } from '#targets/alert-bank/defects/defect';

/** Credentials that are missing, wrong, or shown. */
export const credentialDefects: readonly Defect[] = [
  defect(
    'alerts-unauthenticated',
    'Sends alerts without credentials.',
    { caughtBy: ['alert-authenticated', 'registration-replaced'] },
    () => ({
      authenticates: () => ({}),
    }),
  ),
  defect(
    'basic-latin1',
    'Spells Basic credentials in Latin-1.',
    { caughtBy: ['alert-authenticated'] },
    ({ authenticates }) => ({
      authenticates: (registration) => {
        const { credentials } = registration;
        if (!credentials || !('username' in credentials)) return authenticates(registration);
        const pair = Buffer.from(`${credentials.username}:${credentials.password}`, 'latin1').toString('base64');
        return { authorization: `Basic ${pair}` };
      },
    }),
  ),
  defect(
    'credentials-of-another',
    'Authenticates every alert as the receiver registered first.',
    { caughtBy: ['alert-authenticated', 'registration-replaced'] },
    ({ receiver, authenticates }) => {
      let first: Parameters<typeof authenticates>[0] | undefined;
      return {
        receiver: (transaction, books) => {
          first = [...books.registrations.values()].find(({ alerts }) => alerts);
          return receiver(transaction, books);
        },
        authenticates: (registration) => authenticates(first ?? registration),
      };
    },
  ),
  defect(
    'old-credentials',
    'Uses a new endpoint with the credentials registered first.',
    { caughtBy: ['registration-replaced'] },
    () => ({ registers: (now, before) => (before ? { ...now, credentials: before.credentials } : now) }),
  ),
  defect(
    'credentials-in-answers',
    'Names the registrations in its refusals.',
    { caughtBy: ['credentials-not-shown'] },
    () => ({
      echo: ({ registrations }) => ({ known: JSON.stringify([...registrations.values()]) }),
    }),
  ),
  defect(
    'credentials-in-alerts',
    'Puts the credentials into the body of alerts.',
    { caughtBy: ['credentials-not-shown', 'alert-content'] },
    () => ({
      alert: (fields, { credentials }) => ({ ...fields, currency: Object.values(credentials ?? {}).join() }),
    }),
  ),
];
