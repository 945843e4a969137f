import type { Contract, Rule, Scope } from '#core/model';
import { type Party, type Requirement, requirement, requirements } from './requirements/index.ts';

/** Of whom a rule judges, and for which method and channel; without a scope for all of them. */
export interface Judged {
  readonly party: Party;
  readonly scope?: Scope;
}

/** In what a row and the rule that covers it differ. */
export type Mismatch = 'party' | 'method' | 'channel' | 'interface';

/** The party that a rule judges: Payment Page is judged on gateways, by rules whose ids begin with it. */
export function partyOf({ id, judges }: Pick<Rule, 'id' | 'judges'>): Party {
  return id.startsWith('payment-page/') ? 'payment-page' : judges;
}

/** Why a rule may not cover a row, or `null` where the row obliges its party, for its method, channel and interface. */
export function mismatch(row: Requirement, { party, scope }: Judged): Mismatch | null {
  if (!row.obliges.includes(party)) return 'party';
  if (scope && row.method && row.method !== scope.method) return 'method';
  if (scope && row.channel && row.channel !== scope.channel) return 'channel';
  const own = INTERFACE[party];
  return own && row.interface && row.interface !== own ? 'interface' : null;
}

/** The interface at which a party of the platform is met; merchants and libraries know both. */
const INTERFACE: Readonly<Partial<Record<Party, Requirement['interface']>>> = {
  gateway: 'gate',
  'payment-page': 'page',
};

/** A row that a rule covers, and what is wrong with that, if anything. */
export interface Mapping {
  readonly rule: Rule<never>;
  readonly row: Requirement;
  readonly judged: Judged;
  readonly mismatch: Mismatch | null;
}

/** Every row that every rule of these contracts covers, in the order of the rules. */
export function mappingsOf(contracts: readonly Contract[]): readonly Mapping[] {
  return contracts.flatMap((contract) =>
    contract.rules.flatMap((rule) => {
      const judged = judgedBy(rule, contract);
      return rule.covers.map((id) => {
        const row = requirement(id);
        return { rule, row, judged, mismatch: mismatch(row, judged) };
      });
    }),
  );
}

/** Of whom a rule of a contract judges. */
export function judgedBy(rule: Pick<Rule, 'id' | 'judges'>, { scope }: Pick<Contract, 'scope'>): Judged {
  const party = partyOf(rule);
  return scope ? { party, scope } : { party };
}

/** A duty: a row that is not excluded, and one of the judged parties that it obliges. */
export interface Duty {
  readonly row: Requirement;
  readonly party: Party;
}

/** The duties that no rule of the party covers. */
export function uncovered(mappings: readonly Mapping[]): readonly Duty[] {
  const covered = new Set(
    mappings.filter((one) => one.mismatch === null).map(({ row, judged }) => `${judged.party} ${row.id}`),
  );
  return duties.filter(({ row, party }) => !covered.has(`${party} ${row.id}`));
}

const duties: readonly Duty[] = requirements
  .filter(({ excluded }) => excluded === undefined)
  .flatMap((row) => row.obliges.filter(isJudged).map((party) => ({ row, party })));

/** Of provider and customer no target is judged. */
function isJudged(party: Party): boolean {
  return party !== 'provider' && party !== 'customer';
}
