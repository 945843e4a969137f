import { type GateRule, rule } from '#contracts/gateway/templates';
import { cite } from '#contracts/register/sources';
import { customerTexts, digitsInId, type GenuineGroup, paymentTexts, textsTogether } from './cases.ts';
import { combinedIn } from './combined.ts';
import {
  acceptedOf,
  besideTame,
  customerIdReturned,
  descriptionReturned,
  idInReply,
  isDescribed,
  namesAPayment,
  paymentIdReturned,
  returned,
} from './returned.ts';
import {
  integers,
  otherSpellings,
  otherValues,
  textsAtOnce,
  textsOfCustomer,
  textsOfPayment,
  unusual,
} from './scenarios.ts';
import { spelledAnew } from './spelled.ts';
import { genuineRequests, takenAsWell } from './taken.ts';
import { nullCharacters, otherContentTypes } from './unusual.ts';
import { integersSent, plainValuesSent } from './values.ts';

const texts: readonly GenuineGroup[] = [...paymentTexts, ...customerTexts, digitsInId, textsTogether];
const whatever: readonly GenuineGroup[] = [...texts, ...spelledAnew];

const genuineTexts = rule({
  topic: 'genuine-texts',
  title: 'A purchase is accepted whatever genuine text its members hold, signed as it is written',
  cites: { source: cite('platform-signature', 'Signing'), covers: ['X-34', 'X-70', 'X-94', 'X-101'] },
  scenarios: [textsOfPayment, textsOfCustomer, textsAtOnce],
  select: (evidence) => genuineRequests(evidence, texts),
  check: takenAsWell,
});

const genuineSpellings = rule({
  topic: 'genuine-spellings',
  title: 'A purchase is accepted in every spelling of JSON that means the same',
  cites: { source: cite('platform-gate-api', 'Requests'), covers: ['X-34', 'X-94'] },
  scenarios: [otherSpellings],
  select: (evidence) => genuineRequests(evidence, spelledAnew),
  check: takenAsWell,
});

const genuineValues = rule({
  topic: 'genuine-values',
  title: 'A purchase with booleans or a zero is accepted: true is signed as 1, false as 0',
  cites: { source: cite('platform-signature', 'Signing'), covers: ['X-35'] },
  scenarios: [otherValues],
  select: (evidence) => genuineRequests(evidence, [plainValuesSent]),
  check: takenAsWell,
});

const genuineIntegers = rule({
  topic: 'genuine-integers',
  title: 'A purchase is accepted whatever integer stands in a further member, signed with the digits that are written',
  cites: { source: cite('platform-signature', 'Signing'), covers: ['X-34'] },
  scenarios: [integers],
  select: (evidence) => genuineRequests(evidence, [integersSent]),
  check: takenAsWell,
});

const genuineCombined = rule({
  topic: 'genuine-combined',
  title: 'A purchase is accepted whatever genuine texts, values and spelling come together in it',
  cites: { source: cite('platform-signature', 'Signing'), covers: ['X-34', 'X-35', 'X-94', 'X-101'] },
  scenarios: [textsAtOnce],
  select: (evidence) => genuineRequests(evidence, combinedIn(evidence)),
  check: takenAsWell,
});

const nullCharactersTaken = rule({
  topic: 'genuine-null-characters',
  title: 'A purchase is accepted whose texts hold U+0000, signed as they are written',
  cites: { source: cite('platform-gate-api', 'Requests'), covers: ['X-103'] },
  scenarios: [unusual],
  select: (evidence) => genuineRequests(evidence, nullCharacters),
  check: takenAsWell,
});

const contentTypes = rule({
  topic: 'genuine-content-types',
  title: 'A purchase is accepted however its header declares JSON',
  cites: { source: cite('platform-gate-api', 'Requests'), covers: ['X-104'] },
  scenarios: [unusual],
  select: (evidence) => genuineRequests(evidence, [otherContentTypes]),
  check: takenAsWell,
});

const idsComeBack = rule({
  topic: 'genuine-ids-returned',
  title: 'The ids of the payment and of the customer come back in callbacks as they were sent, whatever their text',
  cites: { source: cite('platform-callbacks', 'Callback contents'), covers: ['X-31', 'X-75'] },
  scenarios: [textsOfPayment, textsOfCustomer, textsAtOnce],
  // A platform may name customers by ids of its own: then nothing is said of how it writes theirs.
  select: (evidence) =>
    [paymentIdReturned, customerIdReturned].flatMap((check) =>
      besideTame(returned(evidence, texts), check).map((one) => ({ one, check })),
    ),
  check: ({ one, check }) => check(one),
});

const idInReplies = rule({
  topic: 'genuine-id-in-reply',
  title: 'The acceptance reply names the payment_id as it was sent, whatever its text',
  cites: { source: cite('platform-gate-api', 'Acceptance reply'), covers: ['X-18'] },
  scenarios: [textsOfPayment, textsOfCustomer, textsAtOnce],
  select: (evidence) => besideTame(acceptedOf(evidence, texts).filter(namesAPayment), idInReply),
  check: idInReply,
});

const descriptionComesBack = rule({
  topic: 'description-returned',
  title: 'The description of a callback, where it has one, is that of the request',
  cites: { source: cite('platform-callbacks', 'Callback contents'), covers: ['X-102'] },
  scenarios: [textsOfPayment, textsAtOnce],
  also: [otherSpellings],
  select: (evidence) => returned(evidence, whatever).filter(isDescribed),
  check: descriptionReturned,
});

/** How Gate takes purchases as the world writes them. */
export const genuineRules: readonly GateRule[] = [
  genuineTexts,
  genuineSpellings,
  genuineValues,
  genuineIntegers,
  genuineCombined,
  nullCharactersTaken,
  contentTypes,
  idsComeBack,
  idInReplies,
  descriptionComesBack,
];
