import { setTimeout as pause } from 'node:timers/promises';
import type { Alert } from '#targets/alert-biller/reference/state';
import { type Defect, defect } from './defect.ts';

const replace = (alerts: Alert[], known: Alert, now: Alert) => void alerts.splice(alerts.indexOf(known), 1, now);

/** Alerts that are lost, kept twice or changed. */
export const keepingDefects: readonly Defect[] = [
  defect(
    'company-alerts-lost',
    'Answers 200 to alerts for identification numbers, and loses them.',
    {
      caughtBy: [
        'alert-kept',
        'configuration-forgets-nothing',
        'list-exact',
        'decision-taken',
        'opt-out-refuses',
        'other-decision-refused',
        'same-decision-answered',
      ],
    },
    ({ keep }) => ({
      keep: (alert, biller) => (/^\d{13}$/.test(alert.receiver) ? undefined : keep(alert, biller)),
    }),
  ),
  defect('amounts-in-32-bits', 'Keeps amounts in 32 bits.', { caughtBy: ['alert-content-kept'] }, ({ keep }) => ({
    keep: (alert, biller) =>
      keep({ ...alert, fields: { ...alert.fields, amount: Number(alert.fields.amount) | 0 } }, biller),
  })),
  defect(
    'sender-as-receiver',
    'Shows the receiver as the sender.',
    { caughtBy: ['alert-content-kept'] },
    ({ shown }) => ({
      shown: (alert, biller) => ({ ...shown(alert, biller), sender_proxy: alert.fields.receiver_proxy ?? null }),
    }),
  ),
  defect(
    'accepts-by-itself-in-books',
    'Shows an alert as accepted as soon as it has come.',
    {
      caughtBy: ['undecided-is-received', 'inquiry-decides-nothing', 'turned-down-not-shown'],
    },
    ({ shown }) => ({
      shown: (alert, biller) => ({
        ...shown(alert, biller),
        ...(alert.status === 'received' && { status: 'accepted' }),
      }),
    }),
  ),
  defect(
    'unknown-alert-200',
    'Answers 204 for an alert that it does not have.',
    { caughtBy: ['unknown-alert-404'] },
    () => ({
      unknownAlert: () => ({ status: 410 }),
    }),
  ),
  defect('list-of-everybody', 'Lists the alerts of all receivers to each.', { caughtBy: ['list-exact'] }, () => ({
    listed: (alerts) => alerts,
  })),
  defect(
    'list-of-mobile-only',
    'Lists no alerts for identification numbers.',
    { caughtBy: ['list-exact'] },
    ({ listed }) => ({ listed: (alerts, receiver) => (receiver.length === 13 ? [] : listed(alerts, receiver)) }),
  ),
  defect('repeat-fails', 'Fails on an alert that it has already.', { caughtBy: ['repeat-answered'] }, ({ answer }) => ({
    answer: (arrived, setup) => (arrived === 'known' ? { status: 500 } : answer(arrived, setup)),
  })),
  defect(
    'crowd-refused',
    'Refuses every alert that comes while another one is in work.',
    { caughtBy: ['one-of-many-taken', 'many-kept-once'] },
    ({ keep, answer }) => {
      let inWork = 0;
      let crowded = false;
      return {
        keep: async (alert, biller) => {
          inWork += 1;
          crowded ||= inWork > 1;
          await pause(1);
          inWork -= 1;
          if (!crowded) await keep(alert, biller);
        },
        answer: (arrived, setup) => (crowded && arrived === 'kept' ? { status: 409 } : answer(arrived, setup)),
        configured: (now) => {
          crowded = false;
          return now;
        },
      };
    },
  ),
  defect('one-of-two-lost', 'Loses one of two alerts that come at once.', { caughtBy: ['alert-kept'] }, () => ({
    keep: async (alert, biller) => {
      const before = biller.alerts;
      await pause(1);
      biller.alerts = [...before, alert];
    },
  })),
  defect('ten-kept', 'Keeps the last ten alerts only.', { caughtBy: ['alert-kept'] }, ({ keep }) => ({
    keep: async (alert, biller) => {
      await keep(alert, biller);
      if (biller.alerts.length > 10) biller.alerts.shift();
    },
  })),
  defect(
    'last-content-counts',
    'Takes over what a later alert under the same id says.',
    { caughtBy: ['repeat-harmless'] },
    () => ({
      again: (known, incoming, { alerts }) =>
        replace(alerts, known, { ...known, fields: incoming.fields, sender: incoming.sender }),
    }),
  ),
  defect(
    'decided-reopened',
    'Opens a decided alert again when it comes again.',
    { caughtBy: ['decided-not-reopened'] },
    () => ({
      again: (known) => {
        known.status = 'received';
      },
    }),
  ),
  defect(
    'look-then-keep',
    'Looks for an alert of that id, waits a moment and keeps it.',
    { caughtBy: ['many-kept-once'] },
    ({ keep }) => ({
      keep: async (alert, biller) => {
        await pause(1);
        await keep(alert, biller);
      },
    }),
  ),
  defect(
    'repeats-kept-too',
    'Keeps every copy of an alert.',
    { caughtBy: ['many-kept-once', 'list-exact'] },
    ({ keep }) => ({ again: (_known, incoming, biller) => keep(incoming, biller) }),
  ),
  defect(
    'old-credentials-stay',
    'Takes alerts with credentials of an earlier configuration too.',
    { caughtBy: ['credentials-replaced'] },
    ({ authentic }) => {
      let before: Parameters<typeof authentic>[2] | undefined;
      return {
        configured: (now, earlier) => {
          before = earlier;
          return now;
        },
        authentic: (headers, receiver, setup) =>
          authentic(headers, receiver, setup) || (before !== undefined && authentic(headers, receiver, before)),
      };
    },
  ),
  defect(
    'old-proxies-stay',
    'Adds PromptPay IDs to those of earlier configurations.',
    { caughtBy: ['proxies-replaced'] },
    () => ({
      configured: (now, before) => ({
        ...now,
        proxies: now.proxies && new Map([...(before?.proxies ?? []), ...now.proxies]),
      }),
    }),
  ),
  defect(
    'configuration-forgets',
    'Forgets its alerts when it is configured.',
    { caughtBy: ['configuration-forgets-nothing'] },
    () => ({
      configured: (now, _before, biller) => {
        biller.alerts = [];
        return now;
      },
    }),
  ),
];
