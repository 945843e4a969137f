import { MINUTE } from '#core/time';
import { tell } from '#targets/alert-bank/reference/sending';
import { type Variant, variant } from './variant.ts';

/** When requests are processed and how alerts leave, where the document leaves that open. */
export const sendingVariants: readonly Variant[] = [
  variant(
    'past-stored-as-rejected',
    'Takes a request of a past day and stores it as rejected.',
    { reading: 'AMB-alert-rejection/as-status' },
    () => ({ tellsPast: 'by-status' }),
  ),
  variant(
    'past-rejected-afterwards',
    'Takes every request, and tells by inquiry alone that one of a past day was rejected.',
    { reading: 'AMB-alert-rejection/as-status' },
    () => ({ tellsPast: 'by-inquiry' }),
  ),
  variant(
    'earlier-today-rejected',
    'Rejects a request of today whose time has passed.',
    { reading: 'AMB-alert-past-time/rejected' },
    () => ({ isPast: (instruction, now) => instruction < now }),
  ),
  variant(
    'interval-of-a-minute',
    'Runs its scheduler every minute, and says so.',
    { reading: 'AMB-alert-interval/stated' },
    () => ({ intervalMs: MINUTE }),
  ),
  variant('slots-off-the-hour', 'Runs its scheduler two minutes after each full five.', {}, () => ({
    slot: (instruction, _now, intervalMs) =>
      Math.ceil((instruction - 2 * MINUTE) / intervalMs) * intervalMs + 2 * MINUTE,
  })),
  variant('processed-to-the-instant', 'Processes a scheduled request at its very instant.', {}, () => ({
    slot: (instruction) => instruction,
  })),
  variant('slot-in-another-order', 'Processes the requests of a slot in the reverse order.', {}, () => ({
    batch: (due) => due.toReversed(),
  })),
  variant(
    'undelivered-repeated',
    'Sends an alert again that was not taken, a minute later.',
    { reading: 'AMB-alert-undelivered/repeated' },
    () => {
      const again = new Set<string>();
      return {
        delivered: (transaction, status, bank) => {
          if ((status !== null && status < 300) || again.has(transaction.id)) return;
          again.add(transaction.id);
          const send = async () => void (await tell(bank, bank.registrations.get(transaction.receiver), transaction));
          bank.clock.at(bank.clock.now() + MINUTE, send);
        },
      };
    },
  ),
  variant('scheme-in-lower-case', 'Spells the scheme of its credentials in lower case.', {}, ({ authenticates }) => ({
    authenticates: (registration) =>
      Object.fromEntries(
        Object.entries(authenticates(registration)).map(([name, value]) => [
          name,
          value.replace(/^(Basic|Bearer) /, (scheme) => scheme.toLowerCase()),
        ]),
      ),
  })),
];
