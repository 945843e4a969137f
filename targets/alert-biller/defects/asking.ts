import { type Defect, defect } from './defect.ts';

/** What is asked of the bank on somebody's behalf, and told of its answer, wrongly. */
export const askingDefects: readonly Defect[] = [
  defect(
    'acknowledged-elsewhere',
    'Tells decisions at a path in the plural.',
    {
      caughtBy: [
        'bank-request',
        'decision-taken',
        'answered-later',
        'opt-out-refuses',
        'other-decision-harmless',
        'other-word-harmless',
        'told-again',
        'unclear-answered-202',
      ],
    },
    () => ({
      bankRequest: (request, operation) =>
        operation === 'acknowledgement' ? { ...request, url: `${request.url}s` } : request,
    }),
  ),
  defect('unblock-by-delete', 'Unblocks by DELETE.', { caughtBy: ['bank-request', 'unblock-exact'] }, () => ({
    bankRequest: (request, operation) => (operation === 'unblock' ? { ...request, method: 'DELETE' } : request),
  })),
  defect('headers-left-out', 'Sends no headers of the profile.', { caughtBy: ['bank-headers'] }, () => ({
    bankRequest: (request) => ({ ...request, headers: { 'content-type': 'text/plain' } }),
  })),
  defect(
    'inquiry-of-shortened-id',
    'Inquires about an id without its last character.',
    { caughtBy: ['inquiry-asks-bank', 'request-inquired', 'fault-is-no-status', 'request-follows-inquiry'] },
    () => ({ inquiryFields: (id) => ({ transaction_id: id.slice(0, -1) }) }),
  ),
  defect(
    'schd-is-sent',
    'Takes SCHD for sent.',
    { caughtBy: ['schd-is-scheduled', 'inquiry-status'] },
    ({ inquired }) => ({
      inquired: (id, told, biller) =>
        inquired(
          id,
          told.outcome === 'taken' && told.fields.status === 'scheduled'
            ? { outcome: 'taken', fields: { ...told.fields, status: 'sent' } }
            : told,
          biller,
        ),
    }),
  ),
  defect('expired-is-refused', 'Gives refused for expired.', { caughtBy: ['inquiry-status'] }, ({ inquired }) => ({
    inquired: (id, told, biller) =>
      inquired(
        id,
        told.outcome === 'taken' && told.fields.status === 'expired'
          ? { outcome: 'taken', fields: { ...told.fields, status: 'refused' } }
          : told,
        biller,
      ),
  })),
  defect(
    'fault-is-refusal',
    'Takes a server fault and silence for a refusal.',
    { caughtBy: ['fault-is-no-status'] },
    ({ inquired }) => ({
      inquired: (id, told, biller) =>
        told.outcome === 'unclear'
          ? { status: 200, body: { transaction_id: id, status: 'refused' } }
          : inquired(id, told, biller),
    }),
  ),
  defect(
    'odd-word-passed-on',
    'Gives a word of the wire that it does not know.',
    { caughtBy: ['fault-is-no-status'] },
    ({ inquired }) => ({
      inquired: (id, told, biller) =>
        told.outcome === 'taken' && told.fields.unknown_status !== undefined
          ? { status: 200, body: { transaction_id: id, status: told.fields.unknown_status } }
          : inquired(id, told, biller),
    }),
  ),
  defect(
    'unknown-at-bank-is-null',
    'Gives no status where the bank knows no such transaction.',
    { caughtBy: ['unknown-at-bank-404'] },
    ({ inquired }) => ({
      inquired: (id, told, biller) => inquired(id, told.outcome === 'refused' ? { outcome: 'unclear' } : told, biller),
    }),
  ),
  defect(
    'inquiry-refuses',
    'Books a refusal when an inquiry fails.',
    { caughtBy: ['inquiry-decides-nothing'] },
    ({ inquired, find }) => ({
      inquired: (id, told, biller) => {
        const alert = find(id, biller);
        if (alert && told.outcome !== 'taken') alert.status = 'refused';
        return inquired(id, told, biller);
      },
    }),
  ),
  defect('pair-swapped', 'Blocks the receiver for the sender.', { caughtBy: ['block-exact'] }, ({ pair }) => ({
    pair: (asked, operation, biller) => {
      const { receiver_proxy = null, sender_proxy = null } = asked;
      return operation === 'block'
        ? { receiver_proxy: sender_proxy, sender_proxy: receiver_proxy }
        : pair(asked, operation, biller);
    },
  })),
  defect(
    'block-for-first-receiver',
    'Blocks each sender for the PromptPay ID that was configured first.',
    { caughtBy: ['block-exact'] },
    ({ pair }) => ({
      pair: (asked, operation, biller) => {
        const [first] = biller.setup?.proxies?.values() ?? [];
        return operation === 'block' && first
          ? { ...pair(asked, operation, biller), receiver_proxy: first.number }
          : pair(asked, operation, biller);
      },
    }),
  ),
  defect('unblock-blocks', 'Blocks where it is to unblock.', { caughtBy: ['unblock-exact'] }, () => ({
    operation: () => 'block',
  })),
  defect('block-answered-409', 'Answers 409 to every block.', { caughtBy: ['block-answered'] }, ({ blockAnswer }) => ({
    blockAnswer: (told, asked, operation) =>
      operation === 'block' ? { status: 409 } : blockAnswer(told, asked, operation),
  })),
  defect(
    'block-believed',
    'Answers 200 to a block that the bank did not do.',
    { caughtBy: ['block-not-done-409'] },
    () => ({
      blockAnswer: () => ({ status: 200, body: {} }),
    }),
  ),
  defect(
    'list-of-its-own',
    'Lists the senders that it remembers to have blocked.',
    { caughtBy: ['blocked-list-of-bank'] },
    ({ pair }) => {
      const blocked = new Set<string>();
      return {
        pair: (asked, operation, biller) => {
          if (operation === 'block') blocked.add(String(asked.sender_proxy));
          else blocked.delete(String(asked.sender_proxy));
          return pair(asked, operation, biller);
        },
        senders: () => ({ status: 200, body: { senders: [...blocked] } }),
      };
    },
  ),
  defect(
    'block-keeps-out-all',
    'Takes no alerts at all for a receiver that blocked somebody.',
    { caughtBy: ['others-still-reach'] },
    ({ pair, ours }) => {
      const blocking = new Set<string>();
      return {
        pair: (asked, operation, biller) => {
          if (operation === 'block') blocking.add(String(asked.receiver_proxy));
          else blocking.delete(String(asked.receiver_proxy));
          return pair(asked, operation, biller);
        },
        ours: (receiver, setup) => !blocking.has(receiver) && ours(receiver, setup),
      };
    },
  ),
  defect(
    'unblocked-kept-out',
    'Refuses alerts of a sender that was blocked once.',
    { caughtBy: ['unblocked-reaches'] },
    ({ pair, wellFormed }) => {
      const blocked = new Set<string>();
      return {
        pair: (asked, operation, biller) => {
          blocked.add(`${asked.sender_proxy} ${asked.receiver_proxy}`);
          return pair(asked, operation, biller);
        },
        wellFormed: (fields) => !blocked.has(`${fields.sender_proxy} ${fields.receiver_proxy}`) && wellFormed(fields),
      };
    },
  ),
];
