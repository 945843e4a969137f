import { alertBank } from '#contracts/alert-bank/contract';
import { alertBiller } from '#contracts/alert-biller/contract';
import { evaluatorFor } from '#core/evaluate';
import { execute } from '#core/execute';
import type { Capabilities, Evidence, EvidenceEvent, Scenario, Verdict } from '#core/model';
import { partyOf } from '#schemas/alert/proxy';
import { compliant } from '#targets/alert-bank/reference/compliant';
import { openField, type Parties } from './field.ts';

/** What came of a play: the verdicts on either side, and what the kit saw of the biller in the last scenario. */
interface Played {
  readonly bank: readonly Verdict[];
  readonly biller: readonly Verdict[];
  readonly last: Evidence;
}

const ofBank: Capabilities = {
  name: 'reference bank',
  version: '',
  claims: ['reset', 'clock', 'proxies'],
  scopes: [],
  settings: { interval_ms: compliant.intervalMs, alert_method: 'POST' },
};

/** Plays scenarios of a biller with a real bank, and judges both: the bank by every rule that looks at no label of its own. */
export async function played(scenarios: readonly Scenario[], parties: Parties = {}): Promise<Played> {
  const { target, side } = await openField(parties);
  const billers = evaluatorFor(alertBiller, target.capabilities);
  const banks = evaluatorFor(alertBank, ofBank);
  const seen: Evidence[] = [];
  for (const scenario of scenarios) {
    const evidence = await execute(target, scenario);
    seen.push(evidence);
    billers.record(evidence);
    banks.record(bankEvidence(evidence, side.events));
  }
  await target.close();
  const last = seen.at(-1);
  if (!last) throw new Error('nothing was played');
  return { bank: banks.verdicts(), biller: billers.verdicts(), last };
}

/** The same play as evidence of the bank. */
function bankEvidence(evidence: Evidence, events: readonly EvidenceEvent[]): Evidence {
  const { scenario, customers } = evidence;
  const labels = new Map(Object.entries(customers).map(([label, number]) => [partyOf(number), label]));
  return {
    ...evidence,
    scenario: { ...scenario, id: `alert-bank/played-${scenario.id}`, for: alertBank.rules.map(({ id }) => id) },
    capabilities: ofBank,
    events: events.map((event) =>
      event.kind === 'alert' ? { ...event, to: labels.get(event.to) ?? event.to } : event,
    ),
  };
}
