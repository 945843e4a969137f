import { type AlertRule, rule } from '#contracts/alert/rule';
import { problem } from '#contracts/problem';
import type { Evidence, EvidenceEvent } from '#core/model';
import { everyReceiver } from './delivery/scenarios.ts';
import { faultyRequests, hostileBytes } from './refusal/scenarios.ts';

/** What a target shows in an event. */
function shownIn(event: EvidenceEvent): string {
  if (event.kind === 'bank-call') return event.reply?.body.text ?? '';
  return event.kind === 'alert' ? event.sent.text : '';
}

/** A text that a target showed, and what must not stand in it. */
function shown(evidence: Evidence) {
  return evidence.events.flatMap((event, index) => {
    const text = shownIn(event);
    return text === '' ? [] : [{ at: `/events/${index}`, text, secrets: evidence.secrets ?? [] }];
  });
}

/** No answer and no alert shows what a biller is authenticated by. */
export const secretRules: readonly AlertRule[] = [
  rule({
    topic: 'credentials-not-shown',
    title: 'No answer and no body of an alert shows the credentials of a receiver',
    covers: ['P-22'],
    scenarios: [everyReceiver, faultyRequests, hostileBytes],
    select: shown,
    check: ({ at, text, secrets }) =>
      secrets.some((secret) => text.includes(secret))
        ? [problem(at, 'a message without the credentials of the bank', 'the credentials, in the message')]
        : [],
  }),
];
