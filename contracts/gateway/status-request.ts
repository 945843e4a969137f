import { type Label, labels } from '#contracts/labels';
import { type Edit, edited, type JsonObject } from '#core/json';
import type { Send } from '#core/model';
import { SECOND } from '#core/time';
import { signedAs } from './sale.ts';
import { projects } from './steps.ts';

/** An older page lets nobody ask within the first ten seconds. */
export const ASKED_AFTER_MS = 11 * SECOND;

/** Questions at the end of scenarios that show something else. */
export const laterQuestions = labels('status-after-threshold', 'status-left', 'status-never-taken', 'status-rest');

/** How a question about the state of a payment departs from the plain one. */
interface StatusOptions {
  /** The project that asks. */
  readonly project?: Label;
  /** The named fault of the signature. */
  readonly fault?: string;
  /** Changes of the plain question, before it is signed. */
  readonly edits?: readonly Edit[];
}

/** The question about the state of a payment, or of none where `payment` is `null`. */
export function statusRequest(as: Label, payment: Label | null, options: StatusOptions = {}): Send {
  const { project = projects.main, edits = [] } = options;
  const about: JsonObject = payment === null ? {} : { payment_id: { $: 'payment', of: payment } };
  return {
    do: 'send',
    as,
    project,
    method: 'POST',
    path: '/v2/payment/status',
    body: edited({ general: { project_id: { $: 'project', of: project }, ...about }, destination: 'merchant' }, edits),
    signed: signedAs(options),
  };
}
