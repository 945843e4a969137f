import { callbackContentType, callbackJson } from '#contracts/gateway/callback/format';
import { provenBy } from '#contracts/gateway/callback/signature';
import { distinctCallbacks, finalsOf } from '#contracts/gateway/evidence/callbacks';
import { rule } from '#contracts/payment-page/templates';
import { missing, preview, unless } from '#contracts/problem';
import { at, isObject } from '#core/json';
import type { Evidence } from '#core/model';
import { customerMoved } from './moved.ts';
import { declined, paid, payments } from './scenarios.ts';

type Outcome = 'success' | 'decline';

function reporting(topic: string, title: string, outcome: Outcome) {
  const scenario = outcome === 'success' ? paid : declined;
  const payment = outcome === 'success' ? payments.paid : payments.declined;
  return rule({
    topic,
    title,
    scenarios: [scenario],
    select: (evidence: Evidence) => {
      const moved = customerMoved(evidence);
      return moved === undefined ? [] : [{ at: moved, finals: finalsOf(evidence, payment) }];
    },
    check: ({ at: location, finals }) => {
      const [first] = finals;
      if (!first) return [missing(location, `a callback with ${outcome}`)];
      const code = at(first.json, '/operation/code');
      return [
        ...unless(first.status === outcome, `${first.at}/body/payment/status`, preview(outcome), preview(first.status)),
        ...(first.status === outcome
          ? unless(
              (code === '0') === (outcome === 'success'),
              `${first.at}/body/operation/code`,
              outcome === 'success' ? '"0"' : 'another code than "0"',
              preview(code),
            )
          : []),
      ];
    },
  });
}

const success = reporting('success-callback', 'A paid purchase is reported by a callback with success', 'success');
const decline = reporting('decline-callback', 'A declined purchase is reported by a callback with decline', 'decline');

const identity = rule({
  topic: 'callback-identity',
  title: 'A callback names the project and the payment of the request',
  scenarios: [paid, declined],
  select: (evidence) => {
    const [project] = Object.values(evidence.projects);
    return distinctCallbacks(evidence).map((callback) => ({
      callback,
      project: project?.projectId,
      ids: Object.values(evidence.payments),
    }));
  },
  check: ({ callback: { at: location, json, paymentId }, project, ids }) => [
    ...unless(
      at(json, '/project_id') === project,
      `${location}/body/project_id`,
      preview(project),
      preview(at(json, '/project_id')),
    ),
    ...unless(
      paymentId !== undefined && ids.includes(paymentId),
      `${location}/body/payment/id`,
      preview(ids[0]),
      preview(paymentId),
    ),
  ],
});

const echo = rule({
  topic: 'callback-echo',
  title: 'A success callback repeats the amount and the currency of the request',
  scenarios: [paid],
  select: (evidence) => finalsOf(evidence, payments.paid).filter(({ status }) => status === 'success'),
  check: ({ at: location, json, evidence }) => {
    const opening = evidence.events.find((event) => event.kind === 'page' && event.move === 'open');
    const asked = opening?.kind === 'page' ? at(opening.sent, '/payment_amount') : undefined;
    const sum = at(json, '/payment/sum');
    return unless(
      at(sum, '/amount') === asked && at(sum, '/currency') === 'THB',
      `${location}/body/payment/sum`,
      `payment.sum of ${preview(asked)} satang in THB`,
      preview(sum),
    );
  },
});

const signed = rule({
  topic: 'callback-signed',
  title: 'A callback carries a valid signature',
  scenarios: [paid, declined],
  select: distinctCallbacks,
  check: ({ at: location, json, seen, evidence }) => {
    const key = Object.values(evidence.projects)[0]?.key ?? '';
    return unless(
      !isObject(json) || provenBy(json, key, seen.body.text),
      `${location}/body/signature`,
      'the signature of this message under the key of the project',
      preview(at(json, '/signature')),
    );
  },
});

/** How callbacks are sent does not depend on where a purchase was begun. */
const json = rule({ ...callbackJson, scenarios: [paid, declined] });
const contentType = rule({ ...callbackContentType, scenarios: [paid, declined] });

/** What must hold of the callbacks of purchases that were begun on the page. */
export const callbackRules = [success, decline, json, contentType, identity, echo, signed];
