import { call, KEY, type SdkScenario } from '#contracts/sdk/scenario';
import { REQUESTS } from './requests.ts';

/** One Gate request of each method and channel. */
export const gateRequests: SdkScenario = {
  name: 'gate/requests',
  title: 'A Gate request of each method and channel',
  needs: ['operation:gate_request'],
  steps: () => Object.entries(REQUESTS).map(([as, request]) => call(as, 'gate_request', { ...request, key: KEY })),
};

/** The scenarios of Gate requests. */
export const gateScenarios: readonly SdkScenario[] = [gateRequests];
