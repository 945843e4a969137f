import { isoTime } from '#schemas/alert/instants';
import { type Variant, variant } from './variant.ts';

/** How alerts are taken, refused and shown, where the protocol leaves that to the biller. */
export const receivingVariants: readonly Variant[] = [
  variant('digits-are-an-amount', 'Reads an amount that comes as a text of digits.', {}, ({ wellFormed }) => ({
    wellFormed: ({ amount, ...fields }) =>
      wellFormed({ ...fields, amount: /^\d+$/.test(String(amount)) ? Number(amount) : (amount ?? null) }),
  })),
  variant('always-400', 'Refuses every alert with the same status.', {}, ({ answer }) => ({
    answer: (arrived, setup) => {
      const given = answer(arrived, setup);
      return given.status >= 400 ? { status: 400 } : given;
    },
  })),
  variant('taken-202', 'Answers 202 to the alerts that it takes.', {}, ({ answer }) => ({
    answer: (arrived, setup) => (arrived === 'kept' ? { status: 202, body: { ok: true } } : answer(arrived, setup)),
  })),
  variant(
    'known-409',
    'Refuses an alert that it has already.',
    { reading: 'AMB-alert-repeated-id/refused' },
    ({ answer }) => ({
      answer: (arrived, setup) => (arrived === 'known' ? { status: 409 } : answer(arrived, setup)),
    }),
  ),
  variant('shows-id-and-status', 'Shows of an alert its id and its status only.', {}, () => ({
    shown: ({ id, status }) => ({ transaction_id: id, status }),
  })),
  variant('shows-country-codes', 'Shows mobile numbers with their country code.', {}, ({ shown }) => ({
    shown: (alert, biller) => {
      const spelled = (number: unknown) => String(number).replace(/^(?:66|0)(?=[689]\d{8}$)/, '+66');
      const all = shown(alert, biller);
      return { ...all, sender_proxy: spelled(all.sender_proxy), receiver_proxy: spelled(all.receiver_proxy) };
    },
  })),
  variant('shows-more', 'Shows when an alert came, too.', {}, ({ shown }) => ({
    shown: (alert, biller) => ({ ...shown(alert, biller), received_at: isoTime(biller.clock.now()), note: null }),
  })),
  variant(
    'names-its-own-credentials',
    'Names the credentials of its alerts itself.',
    { reading: 'AMB-alert-own-credentials/own' },
    () => ({
      configured: (now) => ({
        ...now,
        credentials: { token: 'issued-by-the-biller-0a1B2c3D' },
        named: true,
        proxies:
          now.proxies && new Map([...now.proxies].map(([party, one]) => [party, { ...one, credentials: undefined }])),
      }),
    }),
  ),
  variant(
    'opt-out-ends-service',
    'Refuses later alerts for a receiver that opted out.',
    { reading: 'AMB-alert-opt-out/service' },
    ({ told, ours }) => {
      const left = new Set<string>();
      return {
        told: (alert, decision, ...all) => {
          if (decision === 'opt-out') left.add(alert.receiver);
          return told(alert, decision, ...all);
        },
        ours: (receiver, setup) => !left.has(receiver) && ours(receiver, setup),
      };
    },
  ),
  variant('receives-only', 'Claims nothing that is optional.', {}, ({ capabilities }) => ({
    capabilities: { ...capabilities, claims: ['reset', 'clock'] },
  })),
  variant('without-clock', 'Has a clock that nobody can move.', {}, ({ capabilities, initiation }) => ({
    initiation: (asked) => initiation(asked, Date.now()),
    capabilities: { ...capabilities, claims: ['reset', 'alert-list', 'inquiry', 'blocking', 'requests'] },
  })),
  variant(
    'every-member-needed',
    'Takes no alert that lacks a member which the profile does not call optional.',
    {},
    ({ wellFormed }) => ({
      wellFormed: (fields) =>
        ['sender_proxy_type', 'receiver_proxy_type', 'currency', 'instruction_at'].every(
          (name) => fields[name] !== undefined,
        ) && wellFormed(fields),
    }),
  ),
];
