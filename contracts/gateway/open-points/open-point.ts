import type { GateFacts } from '#contracts/gateway/facts';
import type { ObservedPoint } from '#contracts/open-point';

export type { SeenReading } from '#contracts/open-point';

/** An open point that methods on Gate show. */
export type GateOpenPoint = ObservedPoint<GateFacts>;
