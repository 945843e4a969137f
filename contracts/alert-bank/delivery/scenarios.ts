import { afterNow } from '#contracts/alert/fields';
import type { AlertScenario } from '#contracts/alert/rule';
import {
  deafReceiver,
  initiate,
  inquire,
  NEEDS,
  otherReceiver,
  receiver,
  register,
  registerSender,
  sender,
  settle,
  stranger,
  thirdReceiver,
  wait,
} from '#contracts/alert-bank/steps';
import { labels } from '#contracts/labels';
import { DAY, HOUR } from '#core/time';
import { spellings } from './spellings.ts';

export const to = labels('to-mobile', 'to-national-id', 'to-tax-id');
export const nobody = labels('to-unregistered', 'to-stranger');

export const large = labels('large');

/** More satang than 24 bits hold, and less than two million baht, which not every bank lets pass. */
const LARGE = 199_999_999;

/** A receiver of each type and with each way of authentication; the sender is registered for alerts too, others are not. */
export const everyReceiver: AlertScenario = {
  name: 'every-receiver',
  title:
    'Requests to pay to receivers of every type, each with another authentication, and to some that are not registered for alerts',
  needs: NEEDS,
  steps: () => [
    register(sender),
    register(deafReceiver, { alerts: false }),
    register(receiver, { auth: 'header' }),
    register(otherReceiver, { auth: 'token' }),
    register(thirdReceiver, { auth: 'basic' }),
    // At once: none of them may be taken for another.
    initiate(to['to-mobile'], { fields: { reference: 'INV-2026/002', expires_at: afterNow(DAY) }, withNext: true }),
    initiate(to['to-national-id'], { to: otherReceiver, fields: { reference: 'ค่าน้ำ & ค่าไฟ' }, withNext: true }),
    initiate(to['to-tax-id'], { to: thirdReceiver, withNext: true }),
    initiate(large.large, { fields: { amount: LARGE } }),
    initiate(nobody['to-unregistered'], { to: deafReceiver }),
    initiate(nobody['to-stranger'], { to: stranger }),
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
    registerSender(),
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

export const again = labels('scheduled-before', 'sent-after', 'scheduled-for-left');

/** The endpoint and the credentials of a receiver change while an alert is scheduled for it; another one wants no alerts any more. */
export const registeredAgain: AlertScenario = {
  name: 'registered-again',
  title:
    'While alerts are scheduled for them, a receiver registers again with another endpoint and other credentials, and another one for no alerts',
  needs: NEEDS,
  steps: () => [
    registerSender(),
    register(receiver, { auth: 'header' }),
    register(otherReceiver),
    initiate(again['scheduled-before'], { at: afterNow(HOUR) }),
    initiate(again['scheduled-for-left'], { to: otherReceiver, at: afterNow(HOUR) }),
    register(receiver, { auth: 'token' }),
    register(otherReceiver, { alerts: false }),
    initiate(again['sent-after']),
    wait(HOUR, 1),
  ],
};

export const deliveryScenarios: readonly AlertScenario[] = [everyReceiver, failingEndpoint, registeredAgain, spellings];
