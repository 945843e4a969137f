import { distinctCallbacks } from '#contracts/gateway/evidence/callbacks';
import { emptiesIn } from '#contracts/gateway/evidence/empties';
import { asked } from '#contracts/gateway/evidence/exchanges';
import { cite } from '#contracts/register/sources';
import type { Json } from '#core/json';
import type { Evidence } from '#core/model';
import type { GateOpenPoint } from './open-point.ts';

/** How empty members are written in callbacks and in answers about payments. */
export const emptyReadings: readonly GateOpenPoint[] = [
  {
    id: 'AMB-empty-members',
    source: cite('platform-callbacks', 'Format'),
    read: (evidence) => {
      const found = told(evidence)
        .flatMap((message) => emptiesIn(message))
        .filter(({ at }) => !DOCUMENTED.test(at));
      return found.length > 0
        ? found.map(({ kind, at }) => ({ reading: kind, detail: at }))
        : told(evidence).map(() => ({ reading: 'left-out' }));
    },
  },
];

/** The documents print empty lists in the data for the customer, and their body may be empty. */
const DOCUMENTED = /^\/(redirect_data|display_data)\//;

function told(evidence: Evidence): readonly Json[] {
  const answers = asked(evidence).flatMap(({ exchange, reply }) =>
    exchange.path.endsWith('/status') && reply?.json !== undefined ? [reply.json] : [],
  );
  return [...distinctCallbacks(evidence).flatMap(({ json }) => (json === undefined ? [] : [json])), ...answers];
}
