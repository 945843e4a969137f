import { readFileSync } from 'node:fs';
import { alertBank } from '#contracts/alert-bank/contract';
import { alertBiller } from '#contracts/alert-biller/contract';
import { merchantContracts } from '#contracts/merchant/contract';
import type { Contract, Target, Verdict } from '#core/model';
import { referenceBankInProcess } from '#targets/alert-bank/client/target';
import { referenceBillerInProcess } from '#targets/alert-biller/client/target';
import { referenceInProcess } from '#targets/gateway/client/target';
import { compliant } from '#targets/gateway/reference/compliant';
import { referenceMerchantInProcess } from '#targets/merchant/client/target';
import * as library from '#targets/sdk/reference/module';
import { evaluated } from '../evaluated.ts';
import { methodContracts } from '../gateway/judged.ts';
import { inProcess, contract as sdk } from '../sdk/judged.ts';

/** A reference in process, and the contract by which it is judged. */
export interface Reference {
  readonly contract: Contract;
  open(): Promise<Target>;
}

/** What a reference comes to: how much each rule had to judge, and how it reads each open point. */
export interface Pin {
  readonly subjects: Readonly<Record<string, number>>;
  /** Of each open point, what was seen, in the words of the report. */
  readonly readings: Readonly<Record<string, readonly string[]>>;
}

/** The references of each kind of target that needs no browser. */
export const references = {
  gateway: methodContracts.map(({ contract }): Reference => ({ contract, open: () => referenceInProcess(compliant) })),
  merchant: merchantContracts.map((contract): Reference => ({ contract, open: () => referenceMerchantInProcess() })),
  'alert-bank': [{ contract: alertBank, open: () => referenceBankInProcess() }],
  'alert-biller': [{ contract: alertBiller, open: () => referenceBillerInProcess() }],
  sdk: [{ contract: sdk, open: () => inProcess(library, 'reference') }],
} satisfies Readonly<Record<string, readonly Reference[]>>;

/** What each reference came to when `npm run proof` was run last, by the id of its contract. */
export const pins: Readonly<Record<string, Pin>> = JSON.parse(
  readFileSync(new URL('references.json', import.meta.url), 'utf8'),
);

/** Judges a reference by every written scenario. */
export async function cameTo({ contract, open }: Reference): Promise<{ verdicts: readonly Verdict[]; pin: Pin }> {
  const target = await open();
  const evaluator = await evaluated(target, contract);
  await target.close();
  const verdicts = evaluator.verdicts();
  const readings = evaluator.readings().map(({ ambiguity, readings }) => [ambiguity, readings]);
  const subjects = verdicts.map(({ rule, subjects }) => [rule, subjects]);
  return { verdicts, pin: { subjects: Object.fromEntries(subjects), readings: Object.fromEntries(readings) } };
}

/** The pin of every reference, for `npm run proof`. */
export async function referencePins(): Promise<Readonly<Record<string, Pin>>> {
  const made: Record<string, Pin> = {};
  for (const one of Object.values(references).flat()) made[one.contract.id] = (await cameTo(one)).pin;
  return made;
}
