import type { Json } from '#core/json';
import { instantIn } from '#schemas/alert/instants';
import type { Behaviour } from '#targets/alert-bank/reference/behaviour';
import type { Check } from '#targets/alert-bank/reference/checks';
import { type Defect, defect } from './defect.ts';

const FAULT = { status: 500, code: 'FAULT', message: 'fault' };

/** Fails with a server fault on some requests, before any check. */
const failingOn =
  (fails: (...asked: Parameters<Check>) => boolean) =>
  ({ initiationChecks, requestCheck }: Behaviour): Partial<Behaviour> => ({
    initiationChecks: [(...asked) => (fails(...asked) ? FAULT : undefined), ...initiationChecks],
    requestCheck: (...asked) => (fails(...asked) ? FAULT : requestCheck(...asked)),
  });

/** Puts another check in the place of one. */
const checking =
  (name: string, other: (check: Check) => Check) =>
  ({ initiationChecks }: Behaviour): Partial<Behaviour> => ({
    initiationChecks: initiationChecks.map((check) => (check.name === name ? other(check) : check)),
  });

/** A check that lets some requests pass unseen. */
const unless =
  (passes: (...asked: Parameters<Check>) => boolean) =>
  (check: Check): Check =>
  (...asked) =>
    passes(...asked) ? undefined : check(...asked);

const textsOf = (fields: Readonly<Record<string, Json>>): readonly string[] =>
  Object.values(fields).filter((value) => typeof value === 'string');

/** Single values that are read wrongly, or that break something. */
export const inputDefects: readonly Defect[] = [
  defect(
    'fault-on-control-characters',
    'Fails with a server fault on control characters in a text.',
    { caughtBy: ['bad-input-no-fault'] },
    failingOn((fields) => textsOf(fields).some((text) => text.includes('\u0000'))),
  ),
  defect(
    'fault-on-strangers',
    'Fails with a server fault when a receiver blocks that is not registered.',
    { caughtBy: ['bad-input-no-fault'] },
    ({ block }) => ({
      block: (receiver, sender, books, spelled) =>
        books.registrations.has(receiver) ? block(receiver, sender, books, spelled) : { refusal: FAULT },
    }),
  ),
  defect(
    'fault-on-half-characters',
    'Fails with a server fault on half a surrogate pair.',
    { caughtBy: ['bad-input-no-fault'] },
    failingOn((fields) => textsOf(fields).some((text) => /\p{Surrogate}/u.test(text))),
  ),
  defect(
    'fault-on-amount-as-text',
    'Fails with a server fault on an amount in a text.',
    { caughtBy: ['bad-input-no-fault'] },
    failingOn(({ amount }) => typeof amount === 'string' && /^\d+$/.test(amount)),
  ),
  defect(
    'fault-on-huge-amount',
    'Fails with a server fault on an amount beyond 64 bits.',
    { caughtBy: ['bad-input-no-fault'] },
    failingOn(({ amount }) => Number(amount) > 2 ** 63),
  ),
  defect(
    'fault-on-expiry-before-time',
    'Fails with a server fault on a request that expires before its time.',
    { caughtBy: ['bad-input-no-fault'] },
    failingOn(({ instruction_at: at, expires_at: end }) => (instantIn(end) ?? Number.NaN) <= (instantIn(at) ?? 0)),
  ),
  defect(
    'fraction-of-satang-taken',
    'Takes amounts with a fraction of a satang.',
    { caughtBy: ['wrong-amount-refused'] },
    checking(
      'amountFits',
      unless(({ amount }) => typeof amount === 'number' && amount > 0),
    ),
  ),
  defect(
    'currency-unchecked',
    'Takes amounts in any currency.',
    { caughtBy: ['wrong-currency-refused'] },
    checking(
      'currencyFits',
      unless(() => true),
    ),
  ),
  defect(
    'longer-numbers-taken',
    'Takes PromptPay IDs with digits too many.',
    { caughtBy: ['wrong-number-refused'] },
    checking('numbersFit', (check) => (fields, ...rest) => {
      const cut = (number: Json | undefined, type: Json | undefined): Json =>
        typeof number === 'string' && /^\d+$/.test(number)
          ? number.slice(0, type === 'mobile' ? 10 : 13)
          : (number ?? null);
      return check(
        {
          ...fields,
          sender_proxy: cut(fields.sender_proxy, fields.sender_proxy_type),
          receiver_proxy: cut(fields.receiver_proxy, fields.receiver_proxy_type),
        },
        ...rest,
      );
    }),
  ),
];
