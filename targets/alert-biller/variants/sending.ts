import { isObject } from '#core/json';
import { MINUTE } from '#core/time';
import { bangkokDay, instantIn } from '#schemas/alert/instants';
import { type Variant, variant } from './variant.ts';

/** What is asked of the bank, where the protocol leaves it to the biller. */
export const sendingVariants: readonly Variant[] = [
  variant(
    'keeps-out-blocked',
    'Refuses alerts of a sender that it blocked itself.',
    { reading: 'AMB-alert-blocked-alert/refused' },
    ({ blockAnswer, wellFormed }) => {
      const blocked = new Set<string>();
      return {
        blockAnswer: (told, asked, operation) => {
          const pair = `${asked.sender_proxy} ${asked.receiver_proxy}`;
          if (told.outcome === 'taken' && operation === 'block') blocked.add(pair);
          if (told.outcome === 'taken' && operation === 'unblock') blocked.delete(pair);
          return blockAnswer(told, asked, operation);
        },
        wellFormed: (fields) => !blocked.has(`${fields.sender_proxy} ${fields.receiver_proxy}`) && wellFormed(fields),
      };
    },
  ),
  variant('list-with-more', 'Shows more than the list of blocked senders.', {}, ({ senders }) => ({
    senders: (told, receiver, biller) => {
      const answer = senders(told, receiver, biller);
      return isObject(answer.body) ? { ...answer, body: { ...answer.body, receiver_proxy: receiver } } : answer;
    },
  })),
  variant(
    'lost-not-repeated',
    'Does not send a lost request again.',
    { reading: 'AMB-alert-lost-request/not-repeated' },
    () => ({ sentAgain: () => undefined }),
  ),
  variant(
    'new-until-inquired',
    'Shows a request as new until it has inquired.',
    { reading: 'AMB-alert-request-shown/inquired' },
    ({ initiated }) => ({
      initiated: (request, told, again) => {
        const status = initiated(request, told, again);
        return told.outcome === 'taken' && status !== 'rejected' ? 'new' : status;
      },
    }),
  ),
  variant(
    'past-not-begun',
    'Does not begin a request for a day that is over.',
    { reading: 'AMB-alert-past-request/not-begun' },
    () => ({
      refusesRequest: (asked, now) => {
        const instant = instantIn(asked.instruction_at);
        return instant !== undefined && bangkokDay(instant) < bangkokDay(now) ? 'the day is over' : undefined;
      },
    }),
  ),
  variant('inquires-every-minute', 'Inquires about its requests every minute.', {}, ({ capabilities }) => ({
    capabilities: { ...capabilities, settings: { poll_ms: MINUTE } },
    pollMs: MINUTE,
  })),
  variant('content-type-with-charset', 'Sends a content type with its character set.', {}, () => ({
    bankRequest: (request) => ({
      ...request,
      headers: { ...request.headers, 'Content-Type': 'application/json; charset=utf-8' },
    }),
  })),
  variant('sends-after-201', 'Sends a request to pay a moment after it has answered.', {}, () => ({ sendsAfterMs: 5 })),
];
