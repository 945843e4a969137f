import { at, type JsonObject } from '#core/json';
import type { Satang } from '#core/money';
import { HOUR, type Millis, SECOND } from '#core/time';
import { readJson } from '#schemas/json/read';
import { signed, verify } from '#schemas/signature/sign';
import type { Behaviour, Stage } from './behaviour.ts';
import { SALE_CHECKS, STATUS_CHECKS } from './payments/checks.ts';
import type { Payment, Sale, Standing } from './payments/payment.ts';
import { about, REFUSALS, type Refusal, refused } from './payments/replies.ts';
import { openQueues, queueOf, restOfSeries } from './payments/series.ts';
import type { Project } from './projects.ts';

/** The project that `general.project_id` names. */
function projectOf(message: JsonObject, projects: ReadonlyMap<number, Project>): Project | Refusal {
  const id = at(message, '/general/project_id') ?? null;
  if (id === null) return about(REFUSALS.missing, '/general/project_id');
  if (!Number.isInteger(id)) return about(REFUSALS.invalid, '/general/project_id');
  return projects.get(Number(id)) ?? REFUSALS.unknownProject;
}

/** Addresses for the result go before the payment's address for all callbacks, and that before the project's. */
function address(stage: Stage, { sale, standing }: Payment, project: Project): string | undefined {
  const ofResult = standing.status === 'success' ? sale.callbackUrls.success : sale.callbackUrls.decline;
  return (stage === 'final' ? ofResult : undefined) ?? sale.callbackUrls.any ?? project.callbackUrl;
}

/**
 * Six attempts 10 s apart, then 70 + 10 · 1.12^(n−4) s before the nth while that is below 4 h, then every 4 h; 120 attempts at most.
 * The platform's documentation on handling callbacks.
 */
function retryInterval(attempt: number): Millis | null {
  if (attempt > 120) return null;
  if (attempt <= 6) return 10 * SECOND;
  return Math.min(Math.round((70 + 10 * 1.12 ** (attempt - 4)) * SECOND), 4 * HOUR);
}

/** The provider reports what was paid: a payment of another amount is a success of that amount. */
function paid(_payment: Payment, amount: Satang): Standing {
  return { status: 'success', amount, code: '0', message: 'Success' };
}

function decline({ sale }: Payment, code: string, message: string): Standing {
  return { status: 'decline', amount: sale.amount, code, message };
}

/** The behaviour of a gateway that keeps to the documents; where they leave a choice, the choice of this reference. */
export const compliant: Behaviour = {
  capabilities: (stated) => stated,
  httpMethods: ['POST'],
  unknownPath: () => refused(REFUSALS.unknownPath),
  readsType: () => true,
  read: readJson,
  projectOf,
  terms: (agreed) => agreed,
  saleChecks: SALE_CHECKS,
  statusChecks: STATUS_CHECKS,
  verify,
  identity: (projectId, paymentId) => `${projectId} ${paymentId.toLowerCase()}`,
  lookUp: (payments, identity) => payments.get(identity),
  onDuplicate: () => undefined,
  processesRefused: () => false,
  understood: (message) => message,
  reply: (reply) => reply,

  sentToProvider: (sale) => [sale],
  onAwaiting: () => ['intermediate'],
  onFinal: () => ['final'],
  address,
  // What asks the merchant to act cannot be switched off, only the information of the result.
  leftOut: (stage, sale) => stage === 'final' && sale.callbacksDisabled,
  delay: (stage: Stage, sale: Sale) => (stage === 'final' ? sale.callbackDelayMs : 0),
  callback: (body) => body,
  sign: (message, key) => signed(message, key, '/signature'),
  head: () => ({ method: 'POST', contentType: 'application/json; charset=utf-8' }),
  write: JSON.stringify,
  deliversSideBySide: false,
  delivered: (status) => status === 200,
  repeatedText: (first) => first,
  retryInterval,

  qrText: (text) => text,
  canBePaid: () => true,
  paid,
  declined: (payment) => decline(payment, '20000', 'General decline'),
  expired: (payment) => decline(payment, '20602', 'Time-out'),
  finalStays: () => true,

  seriesKey: (sale) => `${sale.projectId} ${sale.customerId}`,
  openQueues,
  queueOf,
  restOfSeries,
  superseded: (payment) => decline(payment, '3613', 'Duplicate operation'),
  successEndsSeries: true,
  declineEndsSeries: false,
};
