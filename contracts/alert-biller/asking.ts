import { type AlertRule, rule } from '#contracts/alert/rule';
import { everyDecision } from '#contracts/alert-biller/deciding/scenarios';
import { toBank } from '#contracts/alert-biller/evidence/events';
import { genuine, unauthenticated } from '#contracts/alert-biller/receiving/scenarios';
import { problem, unless } from '#contracts/problem';
import type { Evidence, EvidenceEvent } from '#core/model';

const documented = rule({
  topic: 'bank-request',
  title: 'What the biller asks the bank is one of the six requests, by the method and at the path of the profile',
  covers: ['K-30'],
  select: (evidence) => toBank(evidence),
  check: ({ at, operation, method, path }) =>
    unless(operation !== null, at, 'one of the six requests of the profile', `${method} ${path}`),
});

const headers = rule({
  topic: 'bank-headers',
  title: 'The headers of the profile go with every request to the bank',
  covers: ['P-78'],
  select: (evidence) => toBank(evidence),
  check: ({ at, headersOff }) =>
    unless(
      headersOff.length === 0,
      at,
      `the headers of the profile, ${headersOff.join(', ')} too`,
      `${headersOff.join(', ')} missing or other`,
    ),
});

/** What the biller shows in an event, beside its answer to a configuration, in which it may name credentials. */
function shownIn(event: EvidenceEvent): string {
  if (event.kind === 'alert') return event.reply?.body.text ?? '';
  return event.kind === 'biller-call' ? JSON.stringify(event.answer) : '';
}

function shown(evidence: Evidence) {
  return evidence.events.flatMap((event, index) => {
    const text = shownIn(event);
    return text === '' ? [] : [{ at: `/events/${index}`, text, secrets: evidence.secrets ?? [] }];
  });
}

const secret = rule({
  topic: 'credentials-not-shown',
  title: 'No answer of the biller shows the credentials of its alerts',
  covers: ['P-22'],
  scenarios: [genuine, unauthenticated, everyDecision],
  select: shown,
  check: ({ at, text, secrets }) =>
    secrets.some((one) => text.includes(one))
      ? [problem(at, 'a message without the credentials of the bank', 'the credentials, in the message')]
      : [],
});

/** What the biller sends to the bank, and shows to others. */
export const askingRules: readonly AlertRule[] = [documented, headers, secret];
