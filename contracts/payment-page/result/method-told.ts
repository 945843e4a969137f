import { finalsOf } from '#contracts/gateway/evidence/callbacks';
import type { Label } from '#contracts/labels';
import type { Look } from '#contracts/payment-page/looks';
import { preview, unless } from '#contracts/problem';
import { at } from '#core/json';
import type { Problem } from '#core/model';

/** Whether the callback of a payment names the method of its project's scope, which was chosen on the page; nothing where it names none. */
export function begunAsChosen({ evidence }: Look, payment: Label): readonly Problem[] {
  const [told] = finalsOf(evidence, payment);
  const named = told && at(told.json, '/payment/method');
  const chosen = Object.values(evidence.projects)[0]?.scope.method ?? '';
  return told === undefined || typeof named !== 'string'
    ? []
    : unless(isNamed(named, chosen), `${told.at}/body/payment/method`, preview(chosen), preview(named));
}

/** Callbacks name some methods in other words: the other method of the project is what gives a wrong one away. */
function isNamed(named: string, chosen: string): boolean {
  return chosen === 'bank-transfer-thailand' ? /transfer/i.test(named) : named === chosen;
}
