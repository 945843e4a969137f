import type { Party } from '#core/http';
import { krungsriSimulated, type Profile } from '#schemas/alert/profile';
import type { Send } from '#targets/doors/send';
import { virtualClock } from '#targets/gateway/reference/control/clock';
import type { Behaviour, Biller } from './behaviour.ts';
import { compliant } from './compliant.ts';
import { answerControl } from './control.ts';
import { takeAlert } from './receiving.ts';
import { START } from './state.ts';

/** How a reference biller is set up. */
export interface BillerOptions {
  /** Sends its requests to the bank. */
  readonly send: Send;
  /** Scheme and host by which its web service is reached. */
  readonly ownUrl: () => string;
  /** The embedded profile where it is left out. */
  readonly profile?: Profile;
  /** `compliant` unless a defect is wanted. */
  readonly behaviour?: Behaviour;
  /** The clock goes by real time until it is moved or reset for the first time. */
  readonly realTime?: boolean;
}

/** A biller: its control API, the web service that takes alerts, and an end. */
export interface ReferenceBiller {
  readonly control: Party;
  readonly service: Party;
  /** Forgets everything that is still due. */
  close(): void;
}

/**
 * The reference of a biller that receives alerts, answers them and sends requests to pay, written from the document and
 * section 5 of the target protocol. By itself it only inquires about its requests, on a clock that the control API moves.
 */
export function referenceBiller(options: BillerOptions): ReferenceBiller {
  const { send, ownUrl, profile = krungsriSimulated, behaviour = compliant, realTime = false } = options;
  const biller: Biller = {
    behaviour,
    profile,
    send,
    ownUrl,
    clock: virtualClock(realTime ? Date.now() : START, realTime),
    setup: undefined,
    alerts: [],
    requests: [],
  };
  return {
    control: (request) => answerControl(biller, request),
    service: (request) => takeAlert(biller, request),
    close: () => biller.clock.stop(),
  };
}
