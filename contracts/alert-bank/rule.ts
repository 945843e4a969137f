import { ruleOfParty } from '#contracts/alert/rule';

/** A rule of the bank. */
export const rule = ruleOfParty('alert-bank');
