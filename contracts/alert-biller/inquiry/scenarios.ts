import { alertId } from '#contracts/alert/fields';
import type { AlertScenario } from '#contracts/alert/rule';
import { bank, deliver, inquire, look, oneProxy } from '#contracts/alert-biller/steps';
import { labels, named } from '#contracts/labels';
import type { AlertStatus } from '#schemas/alert/vocabulary';

const NEEDS = ['inquiry'] as const;

/** Every status that a bank can give. */
export const STATUSES: readonly AlertStatus[] = ['scheduled', 'sent', 'accepted', 'refused', 'rejected', 'expired'];

export const asked = labels('asked', 'unasked');

/** An inquiry for each status; the details name what the bank knows. */
export const everyStatus: AlertScenario = {
  name: 'every-status',
  title: 'Inquiries that the bank answers with each status',
  needs: NEEDS,
  steps: () => [
    oneProxy,
    deliver(asked.unasked),
    deliver(asked.asked),
    ...STATUSES.flatMap((status) => [
      bank('inquiry', 'well', { fields: { transaction_id: alertId(asked.asked), status } }),
      inquire(named('inquire', status), asked.asked),
    ]),
  ],
};

export const unsure = labels('by-fault', 'by-silence', 'by-word', 'by-nothing', 'unsure', 'look-unsure');

/** Inquiries that give no status. */
export const noStatus: AlertScenario = {
  name: 'no-status',
  title:
    'Inquiries that the bank answers with a server fault, not at all, with an unknown word, and that it knows nothing',
  needs: NEEDS,
  steps: () => [
    oneProxy,
    deliver(unsure.unsure),
    bank('inquiry', 'fault'),
    inquire(unsure['by-fault'], unsure.unsure),
    bank('inquiry', 'silence'),
    inquire(unsure['by-silence'], unsure.unsure),
    bank('inquiry', 'well', { fields: { status: 'ODD1' } }),
    inquire(unsure['by-word'], unsure.unsure),
    bank('inquiry', 'not-found'),
    inquire(unsure['by-nothing'], unsure.unsure),
    bank('inquiry', 'well', { fields: { status: 'scheduled' } }),
    inquire(named('inquire', 'at-last'), unsure.unsure),
    look(unsure['look-unsure'], unsure.unsure),
  ],
};

export const inquiryScenarios: readonly AlertScenario[] = [everyStatus, noStatus];
