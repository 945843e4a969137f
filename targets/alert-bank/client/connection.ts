import type { AlertConnection } from '#targets/alert/state';
import type { Asking } from '#targets/gateway/client/asking';
import type { Listener } from '#targets/gateway/client/listener';

/** The connection to a bank, shared by all scenarios of a run. */
export interface BankConnection extends AlertConnection {
  readonly bank: Asking;
  readonly listener: Listener;
}
