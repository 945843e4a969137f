import { type Defect, defect } from './defect.ts';

/** What is done about senders that were blocked, wrongly. */
export const blockedDefects: readonly Defect[] = [
  defect(
    'blocked-refused-and-kept',
    'Refuses an alert of a sender that it blocked, and keeps it.',
    { caughtBy: ['blocked-alert-not-acted-on'] },
    ({ blockAnswer, answer }) => {
      const blocked = new Set<string>();
      let isBlocked = false;
      return {
        blockAnswer: (told, asked, operation) => {
          const pair = `${asked.sender_proxy} ${asked.receiver_proxy}`;
          if (operation === 'block') blocked.add(pair);
          else blocked.delete(pair);
          return blockAnswer(told, asked, operation);
        },
        onKept: ({ fields }) => {
          isBlocked = blocked.has(`${fields.sender_proxy} ${fields.receiver_proxy}`);
        },
        answer: (arrived, setup) => (isBlocked && arrived === 'kept' ? { status: 403 } : answer(arrived, setup)),
      };
    },
  ),
];
