import { type Asking, askingOverHttp, wearied } from '#targets/gateway/client/asking';
import type { Limits } from '#targets/gateway/client/setup';

/** Where a gateway, or one of its worlds, is reached. */
export interface Addresses {
  readonly url: string;
  /** Absent for a gateway without control. */
  readonly control?: string;
}

/** Both APIs of a gateway over HTTP. */
export interface Line {
  /** Base URL of the payment API and of Payment Page. */
  readonly url: string;
  readonly payment: Asking;
  readonly control: Asking | null;
  /** Ends its connections. */
  hangUp(): Promise<void>;
}

/** Connects both APIs; an API that leaves requests unanswered is not asked forever. */
export function connect({ url, control }: Addresses, limits: Limits): Line {
  const payment = askingOverHttp(url, limits.payment);
  const controls =
    control === undefined ? [] : [limits.control, limits.clock].map((one) => askingOverHttp(control, one));
  const [calls, clock] = controls;
  // A move of the clock has callbacks to send, and more time for it than any other call.
  const asked: Asking | null =
    calls && clock ? (request) => (request.path === '/clock' ? clock : calls).ask(request) : null;
  return {
    url,
    payment: wearied(payment.ask),
    control: asked === null ? null : wearied(asked, ({ path }) => path.split('?')[0] ?? ''),
    hangUp: async () => void (await Promise.all([payment, ...controls].map(({ close }) => close()))),
  };
}
