import type { HttpReply, HttpRequest } from '#core/http';
import { deliverOverHttp } from '#targets/doors/deliver';
import { type Served, serve } from '#targets/doors/http';
import { compliant } from '#targets/gateway/reference/compliant';
import { referenceGateway } from '#targets/gateway/reference/gateway';

/** How a gateway around the reference behaves. */
interface SlowOptions {
  /** How long each of its callbacks takes. */
  readonly callbackMs?: number;
  /** Whether callbacks that fall due at one instant take their time side by side. */
  readonly sideBySide?: boolean;
  /** How often each callback is sent at once, and the blanks behind its text. */
  readonly flood?: { readonly times: number; readonly blanks: number };
  /** Its control API, in place of the reference's for some calls. */
  readonly control?: (request: HttpRequest) => HttpReply | undefined;
}

/** The reference on two sockets, with callbacks that take their time; how many it sent, and the calls of its control API. */
export async function slowGateway({
  callbackMs = 0,
  sideBySide = false,
  flood = { times: 1, blanks: 0 },
  control = () => undefined,
}: SlowOptions = {}) {
  const at: { payment?: Served; control?: Served } = {};
  const calls: string[] = [];
  const gateway = referenceGateway({
    behaviour: { ...compliant, deliversSideBySide: sideBySide },
    deliver: async (url, body, contentType) => {
      await new Promise((resolve) => setTimeout(resolve, callbackMs));
      const text = body + ' '.repeat(flood.blanks);
      for (let more = flood.times; more > 1; more -= 1) await deliverOverHttp(url, text, contentType);
      return deliverOverHttp(url, text, contentType);
    },
    addresses: () => ({ url: at.payment?.url ?? '', control: at.control?.url ?? '' }),
  });
  at.payment = await serve(gateway.payment);
  at.control = await serve(async (request) => {
    calls.push(`${request.method} ${request.path.replace(/^\/worlds\/\d+/, '')}`);
    return control(request) ?? gateway.control(request);
  });
  return {
    url: at.payment.url,
    control: at.control.url,
    calls,
    async close() {
      gateway.close();
      await Promise.all([at.payment?.close(), at.control?.close()]);
    },
  };
}

/** An answer of a control API. */
export function answer(status: number, value: unknown): HttpReply {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
