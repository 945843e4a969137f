import { isDeepStrictEqual } from 'node:util';
import { callbacksOf } from '#contracts/gateway/evidence/callbacks';
import type { GateFacts } from '#contracts/gateway/facts';
import { payments, sameCustomer, together } from '#contracts/gateway/result/scenarios';
import { rule } from '#contracts/gateway/templates';
import type { Label } from '#contracts/labels';
import { notSeen, preview, unless } from '#contracts/problem';
import { at, isObject, type Json, type Pointer } from '#core/json';
import type { Evidence } from '#core/model';
import type { PromptPayQr } from '#schemas/emv-qr/qr';
import { shownQrs } from './shown-qr.ts';

/** Purchases that are open at once: of three customers, and of one beside another, whose amounts differ where equal ones form series. */
function openAtOnce({ series }: GateFacts): readonly Label[] {
  const ofThree = [payments.first, payments.second, payments.third];
  const ofOne = [payments.earlier, payments.later, payments['as-earlier'], payments['of-another']];
  // A platform may be set to let another amount borrow the data of the first.
  return series && series.distinct < 2 ? ofThree : [...ofThree, ...ofOne];
}

/** What leads the customer of a purchase: the first instruction that came, and where it stands. */
interface Leads {
  readonly at: Pointer;
  readonly payment: Label;
  readonly to: Json;
}

/** Each of several purchases that are open at once, and those before it. */
function besideEarlier(leads: readonly Leads[]) {
  return leads.slice(1).map((one, index) => ({ one, earlier: leads.slice(0, index + 1) }));
}

function sameAsNone({ one, earlier }: ReturnType<typeof besideEarlier>[number], what: string) {
  const same = earlier.find(({ to }) => isDeepStrictEqual(to, one.to));
  return unless(
    same === undefined,
    one.at,
    `${what} of ${one.payment} alone`,
    `that of ${same?.payment}, which is open too: ${preview(one.to)}`,
  );
}

export const redirectOwn = rule({
  topic: 'redirect-own',
  title:
    'Of two purchases that are open at once, each leads its customer to an address of its own, or sends other data',
  scenarios: [together, sameCustomer],
  select: (evidence, facts) => besideEarlier(openAtOnce(facts).flatMap((payment) => redirection(evidence, payment))),
  check: (one) => sameAsNone(one, 'redirect_data'),
});

/** Address and body of the redirection; what has no such form is judged elsewhere. */
function redirection(evidence: Evidence, payment: Label): readonly Leads[] {
  for (const { at: location, json } of callbacksOf(evidence, payment)) {
    const data = at(json, '/redirect_data');
    if (!isObject(data)) continue;
    const { url, body = null } = data;
    const isForm = isObject(body) || Array.isArray(body);
    if (typeof url !== 'string' || !/^https?:/i.test(url) || !isForm) return [];
    return [{ at: `${location}/body/redirect_data`, payment, to: { url, body } }];
  }
  return [];
}

export const qrOwn = rule({
  topic: 'qr-own',
  title:
    'Of two equal purchases of a customer that are open at once each has a QR code of its own, as those of two customers have',
  scenarios: [sameCustomer],
  whenNotDone: 'the QR codes name no reference, or are the same for two customers: they tell no purchases apart',
  select: (evidence) => {
    const [earlier, one, other] = EQUAL.flatMap((payment) => code(evidence, payment));
    return earlier && one && other && (isUnread(one) || other.to !== earlier.to) ? [{ one, earlier: [earlier] }] : [];
  },
  check: ({ one, earlier }) =>
    isUnread(one)
      ? [notSeen(one.at, 'a QR code of its own', one.unreadable)]
      : sameAsNone({ one, earlier }, 'a QR code'),
});

/** Two equal purchases of a customer, and one of another. */
const EQUAL = [payments.earlier, payments['as-earlier'], payments['of-another']];

/** A QR code that the kit cannot read. */
type Unread = Leads & { readonly unreadable: string };

const isUnread = (one: Leads | Unread): one is Unread => 'unreadable' in one;

/** The text of the first QR code, where it says by a reference which purchase is paid. */
function code(evidence: Evidence, payment: Label): readonly (Leads | Unread)[] {
  const about = callbacksOf(evidence, payment);
  const first = shownQrs(evidence).find((one) => about.some(({ at: location }) => one.at.startsWith(`${location}/`)));
  if (!first) return [];
  if (first.code.text === undefined) return [{ at: first.at, payment, to: null, unreadable: first.code.unreadable }];
  return isReferenced(first.code.emv?.qr) ? [{ at: first.at, payment, to: first.code.text }] : [];
}

/** Whether an account that a code names is that of a biller, with a reference to what is paid. */
function isReferenced(qr: PromptPayQr | undefined): boolean {
  const accounts = qr ? [qr.account, ...(qr.otherAccounts ?? [])] : [];
  return accounts.some((one) => one.scheme === 'bill-payment' && one.reference1 !== '');
}
