import { afterNow, numberIn } from '#contracts/alert/fields';
import type { AlertScenario } from '#contracts/alert/rule';
import {
  block,
  initiate,
  inquire,
  NEEDS,
  otherReceiver,
  otherSender,
  receiver,
  register,
  sender,
  settle,
  stranger,
  thirdReceiver,
  twoParties,
  wait,
} from '#contracts/alert-bank/steps';
import { labels } from '#contracts/labels';
import { DAY, HOUR } from '#core/time';

export const to = labels('to-mobile', 'to-national-id', 'to-tax-id');

/** A receiver of each type and with each way of authentication; the sender is registered for alerts too. */
export const everyReceiver: AlertScenario = {
  name: 'every-receiver',
  title: 'Requests to pay to receivers of every type, each with another authentication',
  needs: NEEDS,
  steps: () => [
    register(sender),
    register(receiver, { auth: 'header' }),
    register(otherReceiver, { auth: 'token' }),
    register(thirdReceiver, { auth: 'basic' }),
    initiate(to['to-mobile'], { fields: { reference: 'INV-2026/002', expires_at: afterNow(DAY) } }),
    initiate(to['to-national-id'], { to: otherReceiver, fields: { reference: 'ค่าน้ำ & ค่าไฟ', amount: 199_999_999 } }),
    initiate(to['to-tax-id'], { to: thirdReceiver }),
    settle,
  ],
};

export const nobody = labels('to-unregistered', 'to-stranger', 'to-registered');

/** Receivers that are not registered for alerts through the API. */
export const unregistered: AlertScenario = {
  name: 'unregistered',
  title: 'Requests to pay to receivers that are not registered for alerts',
  needs: NEEDS,
  steps: () => [
    register(sender),
    register(receiver),
    register(otherReceiver, { alerts: false }),
    initiate(nobody['to-unregistered'], { to: otherReceiver }),
    initiate(nobody['to-stranger'], { to: stranger }),
    initiate(nobody['to-registered']),
    settle,
    wait(0, 2),
  ],
};

export const failing = labels('failing', 'silent', 'well', 'failing-now', 'well-now', 'failing-asked');

/** Endpoints that answer 500 and nothing, beside one that works. */
export const failingEndpoint: AlertScenario = {
  name: 'failing-endpoint',
  title: 'Requests to pay to receivers whose endpoints fail, before one whose endpoint works',
  needs: NEEDS,
  steps: () => [
    register(sender),
    register(otherReceiver, { answers: 500 }),
    register(thirdReceiver, { answers: null }),
    register(receiver),
    initiate(failing['failing-now'], { to: otherReceiver }),
    initiate(failing['well-now']),
    initiate(failing.failing, { to: otherReceiver, at: afterNow(HOUR) }),
    initiate(failing.silent, { to: thirdReceiver, at: afterNow(HOUR) }),
    initiate(failing.well, { at: afterNow(HOUR) }),
    wait(HOUR, 1),
    inquire(failing['failing-asked'], failing.failing),
    wait(0, 2),
  ],
};

export const again = labels('scheduled-before', 'sent-after');

/** The endpoint and the credentials of a receiver change while an alert is scheduled for it. */
export const registeredAgain: AlertScenario = {
  name: 'registered-again',
  title: 'A receiver registers again with another endpoint and other credentials while an alert is scheduled',
  needs: NEEDS,
  steps: () => [
    register(sender),
    register(receiver, { auth: 'header' }),
    initiate(again['scheduled-before'], { at: afterNow(HOUR) }),
    register(receiver, { auth: 'token' }),
    initiate(again['sent-after']),
    wait(HOUR, 1),
  ],
};

export const spelled = labels('receiver-66', 'receiver-plus');
export const spelledBlocked = labels('block', 'sender-66', 'sender-plus', 'blocked-receiver-66');

/** A mobile number has three spellings, also where it is blocked. */
const BLOCKED_IN_OTHER_SPELLINGS = [
  [spelledBlocked['sender-66'], { sender_proxy: numberIn(otherSender.as, '66') }],
  [spelledBlocked['sender-plus'], { sender_proxy: numberIn(otherSender.as, '+66') }],
  [spelledBlocked['blocked-receiver-66'], { receiver_proxy: numberIn(receiver.as, '66') }],
] as const;

export const spellings: AlertScenario = {
  name: 'spellings',
  title: 'Requests to pay whose receiver, or blocked sender, is spelled with its country code',
  needs: NEEDS,
  steps: () => [
    ...twoParties,
    register(otherSender),
    initiate(spelled['receiver-66'], { fields: { receiver_proxy: numberIn(receiver.as, '66') } }),
    initiate(spelled['receiver-plus'], { fields: { receiver_proxy: numberIn(receiver.as, '+66') } }),
    block(spelledBlocked.block, receiver, otherSender),
    ...BLOCKED_IN_OTHER_SPELLINGS.map(([as, fields]) => initiate(as, { from: otherSender, fields })),
    settle,
  ],
};

export const deliveryScenarios: readonly AlertScenario[] = [
  everyReceiver,
  unregistered,
  failingEndpoint,
  registeredAgain,
  spellings,
];
