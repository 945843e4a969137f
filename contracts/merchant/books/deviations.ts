import { perEvidence } from '#contracts/gateway/evidence/per-evidence';
import { applied, type Delivered, deliveries, type Look, looks, money } from '#contracts/merchant/evidence';
import { type Application, deviationOf, intervalAt, isRecovered } from '#core/books';
import { isObject } from '#core/json';
import type { DeviationCase, DeviationKind, Evidence, Label } from '#core/model';
import type { Satang } from '#core/money';
import { readJson } from '#schemas/json/read';
import { verify } from '#schemas/signature/sign';

/** A look at a payment, all that may have been booked by then, and what was booked for sure. */
interface Weighed {
  readonly look: Look;
  readonly applications: readonly Application[];
  readonly surely: Satang;
  readonly most: Satang;
}

/** How books may differ from what was sent, as a phrase, in money and in words. */
function kind(
  id: string,
  title: string,
  is: (weighed: Weighed) => boolean,
  satang: (weighed: Weighed) => Satang,
  expected: (weighed: Weighed) => string,
): DeviationKind {
  const caseOf = (one: Weighed): DeviationCase => ({
    at: one.look.at,
    satang: satang(one),
    expected: expected(one),
    actual: money(one.look.books),
  });
  return {
    id,
    title,
    find: (evidence) =>
      allWeighed(evidence).flatMap((looks) => {
        const cases = looks.filter(is).map(caseOf);
        return cases.toSorted((one, other) => other.satang - one.satang).slice(0, 1);
      }),
  };
}

/** What the books of a payment may deviate in; a payment counts once for each, by the look that shows most of it. */
export const merchantDeviations: readonly DeviationKind[] = [
  kind(
    'lost',
    'money that was answered 2xx and is not in the books',
    (one) => deviates(one, 'lost'),
    ({ surely, look }) => surely - look.credit.amount,
    ({ surely }) => `${surely} satang credited`,
  ),
  kind(
    'unexpected',
    'money in the books that nothing genuine explains',
    (one) => deviates(one, 'unexpected'),
    ({ look }) => Math.abs(look.credit.amount),
    ({ most }) => (most === 0 ? 'nothing credited' : `nothing credited, or ${most} satang`),
  ),
  kind(
    'duplicated',
    'money that was credited more than once',
    (one) => deviates(one, 'duplicated'),
    ({ look: { credit }, most }) => Math.max(credit.amount - most, most * (credit.times - 1)),
    ({ most }) => `one credit of ${most} satang`,
  ),
  kind(
    'recovered',
    'money in the books although no callback of it was answered 2xx, as may be',
    ({ applications, look }) => look.last && isRecovered(applications, look),
    ({ look }) => look.credit.amount,
    ({ most }) => `nothing credited, or ${most} satang`,
  ),
];

const deviates = ({ applications, look }: Weighed, what: string): boolean => deviationOf(applications, look) === what;

/** The looks at each payment. */
const allWeighed = perEvidence((evidence): readonly (readonly Weighed[])[] =>
  Object.keys(evidence.payments).map((payment) => weighed(evidence, payment)),
);

/** The looks at a payment, save those after a message of which no document says how it is booked. */
function weighed(evidence: Evidence, payment: Label): readonly Weighed[] {
  if (deliveries(evidence, payment).some(isOpen)) return [];
  const applications = applied(evidence, payment);
  return looks(evidence, payment)
    .filter(({ read }) => read.before === undefined)
    .map((look) => {
      const { surely, possibly } = intervalAt(applications, look);
      return { look, applications, surely, most: Math.max(0, ...possibly) };
    });
}

/** Whether a message is none of the platform's, and rightly signed all the same, wherever its signature stands. */
function isOpen({ delivery, evidence }: Delivered): boolean {
  if (!delivery.forged) return false;
  const read = readJson(Buffer.from(delivery.sent.text));
  if (delivery.legible === true || !read.ok || !isObject(read.value)) return delivery.legible === true;
  const key = evidence.projects.main?.key ?? '';
  const { signature: _, ...others } = read.value;
  return verify(read.value, key) || verify(others, key);
}
