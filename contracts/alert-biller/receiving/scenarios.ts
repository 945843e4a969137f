import { numberIn } from '#contracts/alert/fields';
import type { AlertScenario } from '#contracts/alert/rule';
import {
  citizen,
  company,
  configure,
  deliver,
  firm,
  known,
  list,
  look,
  mobile,
  oneProxy,
  otherSender,
  stranger,
  threeProxies,
} from '#contracts/alert-biller/steps';
import { type Label, labels, named, numbered } from '#contracts/labels';
import { labelled, malformed, odd } from './probes.ts';

const together = { withNext: true } as const;

export const good = labels('by-header', 'by-token', 'by-basic', 'scheme-case', 'padded', 'spelled', 'of-firm');

/** What is unusual in them, and right. */
export const unusual: Readonly<Record<Label, string>> = {
  [good['by-header']]: 'with credentials in a header of its own',
  [good['of-firm']]: 'of a sender known by a tax id',
  [good['by-token']]: 'of one satang, with a reference in Thai letters',
  [good['by-basic']]: 'of more satang than 2^31, whose Basic password in UTF-8 has a colon and a Thai letter',
  [good['scheme-case']]: 'whose scheme is in other letter case',
  [good.padded]: 'with blanks around its credentials',
  [good.spelled]: 'whose sender is spelled with its country code',
};

/** Alerts that a bank sends, by each way of authentication and in each spelling that is free. */
export const genuine: AlertScenario = {
  name: 'genuine-alerts',
  title: 'Alerts by each way of authentication, in the spellings that are free',
  needs: [],
  steps: () => [
    threeProxies,
    known(firm),
    deliver(good['by-header']),
    deliver(good['of-firm'], { from: firm }),
    deliver(good['by-token'], { to: citizen, from: otherSender, fields: { amount: 1, reference: 'ค่าน้ำ' } }),
    deliver(good['by-basic'], { to: company, fields: { amount: 4_000_000_001 } }),
    deliver(good['scheme-case'], { to: citizen }, { auth: 'scheme-case' }),
    deliver(good.padded, { to: company }, { auth: 'padded' }),
    deliver(good.spelled, { fields: { sender_proxy: numberIn(otherSender.as, '66') } }),
    ...Object.values(good).map((label) => look(named('look', label), label, together)),
  ],
};

/** More than a page of a list, or a table of ten, would hold. */
const MANY = 12;
export const several: readonly Label[] = Array.from({ length: MANY }, (_, index) => numbered('several', index));

/** Different alerts at once: none of them may be lost. */
export const severalAtOnce: AlertScenario = {
  name: 'several-at-once',
  title: 'Twelve different alerts at once',
  needs: [],
  steps: () => [
    oneProxy,
    ...several.map((one, index) => deliver(one, { fields: { amount: 100 + index } }, index < MANY - 1 ? together : {})),
    ...several.map((one) => look(named('look', one), one, together)),
  ],
};

export const anyone = labels('to-anyone', 'to-somebody');

/** Without proxies any receiver is the biller's. */
export const anyReceiver: AlertScenario = {
  name: 'any-receiver',
  title: 'Alerts to a biller that was configured without PromptPay IDs',
  needs: [],
  steps: () => [
    configure('basic'),
    deliver(anyone['to-anyone'], { to: stranger }),
    deliver(anyone['to-somebody'], { to: company }),
    look(named('look', anyone['to-anyone']), anyone['to-anyone']),
  ],
};

/** What can be wrong with the credentials of each receiver. */
const WRONG = [
  ...[mobile, citizen, company].flatMap((to) =>
    ['missing', 'empty', 'shortened', 'lengthened', 'other-case', 'other'].map((auth) => ({ to, auth })),
  ),
  { to: citizen, auth: 'scheme-missing' },
  { to: citizen, auth: 'other-scheme' },
  { to: citizen, auth: 'common' },
  { to: company, auth: 'common' },
  { to: citizen, auth: 'another' },
];

const wrongLabel = ({ to, auth }: (typeof WRONG)[number]): Label => named(to.as, auth);

/** Alerts that nobody has to believe. */
export const unauthenticated: AlertScenario = {
  name: 'unauthenticated',
  title: 'Alerts without the registered credentials, or with others',
  needs: [],
  steps: () => [
    threeProxies,
    deliver(good['by-header']),
    ...WRONG.map((one) => deliver(wrongLabel(one), { to: one.to }, { auth: one.auth, ...together })),
    look(named('look', good['by-header']), good['by-header'], together),
    ...WRONG.map((one) => look(named('look', wrongLabel(one)), wrongLabel(one), together)),
  ],
};

/** Alerts with the right credentials that no bank can mean. */
export const malformedAlerts: AlertScenario = {
  name: 'malformed',
  title: 'Alerts that cannot be read, or lack what an alert is, and odd ones',
  needs: [],
  steps: () => [
    oneProxy,
    deliver(labelled.sound),
    ...[...malformed, ...odd].map(
      ({ as, fields, wire, fault }): ReturnType<typeof deliver> => ({
        do: 'deliver',
        as,
        fields,
        ...(wire && { wire }),
        ...(fault && { fault }),
        ...together,
      }),
    ),
    look(named('look', labelled.sound), labelled.sound, together),
    ...malformed.map(({ as }) => look(named('look', as), as, together)),
  ],
};

export const foreign = labels('for-another', 'for-own');

/** Alerts for a receiver that is not the biller's. */
export const foreignReceiver: AlertScenario = {
  name: 'foreign-receiver',
  title: 'An alert for a receiver that is not the biller’s',
  needs: [],
  steps: () => [
    oneProxy,
    deliver(foreign['for-another'], { to: stranger }, { fault: 'foreign' }),
    deliver(foreign['for-own']),
    look(named('look', foreign['for-another']), foreign['for-another']),
    look(named('look', foreign['for-own']), foreign['for-own']),
  ],
};

export const listed = labels('first', 'second', 'of-another', 'unbelieved', 'astray');

/** Lists of alerts, of which each belongs to one receiver. */
export const lists: AlertScenario = {
  name: 'lists',
  title: 'The alerts of each receiver',
  needs: ['alert-list'],
  steps: () => [
    configure('token', mobile, citizen),
    deliver(listed.first),
    deliver(listed.second, { from: otherSender }),
    deliver(listed.second, { from: otherSender }),
    deliver(listed['of-another'], { to: citizen }),
    deliver(listed.unbelieved, {}, { auth: 'other' }),
    deliver(listed.astray, { to: stranger }, { fault: 'foreign' }),
    list(named('list', mobile.as)),
    list(named('list', citizen.as), citizen),
    list(named('list', stranger.as), stranger),
    list(named('list', company.as), company),
  ],
};

export const receivingScenarios: readonly AlertScenario[] = [
  genuine,
  severalAtOnce,
  anyReceiver,
  unauthenticated,
  malformedAlerts,
  foreignReceiver,
  lists,
];
