import { afterNow } from '#contracts/alert/fields';
import type { AlertScenario } from '#contracts/alert/rule';
import { acknowledge, initiate, inquire, NEEDS, settle, twoParties } from '#contracts/alert-bank/steps';
import { labels } from '#contracts/labels';
import { DAY, HOUR } from '#core/time';

/** An id that the bank never saw, and what it is asked about it. */
export const unknown = labels('nowhere', 'nowhere-asked', 'nowhere-answered');

export const details = labels('sent', 'scheduled', 'sent-asked', 'scheduled-asked', 'decided', 'decided-asked');

/** Requests with every field that the profile has, inquired before and after the receiver answered. */
export const inquiries: AlertScenario = {
  name: 'inquiries',
  title:
    'Inquiries of a sent and of a scheduled request to pay, also by the receiver who answered, and of one that there is not',
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
    inquire(unknown['nowhere-asked'], unknown.nowhere),
    acknowledge(unknown['nowhere-answered'], unknown.nowhere, 'accept'),
  ],
};

export const inquiryScenarios: readonly AlertScenario[] = [inquiries];
