import { numberIn } from '#contracts/alert/fields';
import type { AlertScenario } from '#contracts/alert/rule';
import {
  ask,
  block,
  initiate,
  initiation,
  NEEDS,
  otherSender,
  receiver,
  registerSender,
  settle,
  twoParties,
} from '#contracts/alert-bank/steps';
import { type Label, labels } from '#contracts/labels';
import type { Step } from '#core/model';

/** A request with the numbers as everybody writes them, whose alert comes. */
const usual = labels('usual');
export const spelled = labels('receiver-66', 'receiver-plus');
export const spelledFirst = labels('block-66', 'of-spelled', 'unblock-66');
export const spelledBlocked = labels('block', 'sender-66', 'sender-plus', 'blocked-receiver-66');
export const digits = labels('right-digit', 'wrong-digit');

const blockedBy = (as: Label, fields: Parameters<typeof ask>[2]): Step => initiate(as, { from: otherSender, fields });

const toNumber = (as: Label, number: string): Step =>
  ask('initiation', as, initiation(as, { fields: { receiver_proxy: number, receiver_proxy_type: 'national-id' } }));

const SPELLED_PAIR = { receiver_proxy: numberIn(receiver.as), sender_proxy: numberIn(otherSender.as, '66') };

/** A mobile number has three spellings, also where it is blocked; an identification number has a check digit. */
export const spellings: AlertScenario = {
  name: 'spellings',
  title: 'Numbers with their country code in requests and in blocks, and identification numbers of nobody',
  needs: NEEDS,
  steps: () => [
    ...twoParties,
    registerSender(otherSender),
    initiate(usual.usual),
    initiate(spelled['receiver-66'], { fields: { receiver_proxy: numberIn(receiver.as, '66') } }),
    initiate(spelled['receiver-plus'], { fields: { receiver_proxy: numberIn(receiver.as, '+66') } }),
    ask('block', spelledFirst['block-66'], SPELLED_PAIR),
    initiate(spelledFirst['of-spelled'], { from: otherSender }),
    settle,
    ask('unblock', spelledFirst['unblock-66'], SPELLED_PAIR),
    block(spelledBlocked.block, receiver, otherSender),
    blockedBy(spelledBlocked['sender-66'], { sender_proxy: numberIn(otherSender.as, '66') }),
    blockedBy(spelledBlocked['sender-plus'], { sender_proxy: numberIn(otherSender.as, '+66') }),
    blockedBy(spelledBlocked['blocked-receiver-66'], { receiver_proxy: numberIn(receiver.as, '66') }),
    toNumber(digits['right-digit'], '1101700230708'),
    toNumber(digits['wrong-digit'], '1101700230705'),
    settle,
  ],
};
