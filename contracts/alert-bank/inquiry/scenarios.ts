import { afterNow } from '#contracts/alert/fields';
import type { AlertScenario } from '#contracts/alert/rule';
import { acknowledge, initiate, inquire, NEEDS, settle, twoParties } from '#contracts/alert-bank/steps';
import { labels } from '#contracts/labels';
import { DAY, HOUR } from '#core/time';

export const details = labels('sent', 'scheduled', 'sent-asked', 'scheduled-asked', 'decided', 'decided-asked');

/** Requests with every field that the profile has, inquired before and after the receiver answered. */
export const inquiries: AlertScenario = {
  name: 'inquiries',
  title: 'Inquiries of a sent and of a scheduled request to pay, also by the receiver who answered',
  needs: NEEDS,
  steps: () => [
    ...twoParties,
    initiate(details.sent, { fields: { reference: 'INV-2026/001', expires_at: afterNow(DAY) } }),
    initiate(details.scheduled, { at: afterNow(HOUR), fields: { reference: 'ใบแจ้งหนี้ 7' } }),
    settle,
    inquire(details['sent-asked'], details.sent),
    inquire(details['scheduled-asked'], details.scheduled),
    acknowledge(details.decided, details.sent, 'accept'),
    inquire(details['decided-asked'], details.sent),
  ],
};

export const unknown = labels('nowhere', 'nowhere-asked', 'nowhere-answered');

/** An id that the bank never saw. */
export const unknownIds: AlertScenario = {
  name: 'unknown-ids',
  title: 'An inquiry and an acknowledgement of a transaction that there is not',
  needs: [],
  steps: () => [
    inquire(unknown['nowhere-asked'], unknown.nowhere),
    acknowledge(unknown['nowhere-answered'], unknown.nowhere, 'accept'),
  ],
};

export const inquiryScenarios: readonly AlertScenario[] = [inquiries, unknownIds];
