import { pageContracts } from '#contracts/index';
import { evaluatorFor } from '#core/evaluate';
import { execute } from '#core/execute';
import type { Contract, Verdict } from '#core/model';
import { gatewayOverHttp } from '#targets/gateway/client/target';
import { type Override, overridden } from '#targets/gateway/overrides/override';
import { compliant } from '#targets/gateway/reference/compliant';
import { servedGateway } from '#targets/gateway/reference/served';
import type { RunBrowser } from '#targets/payment-page/client/browser/run-browser';
import type { PageMap } from '#targets/payment-page/client/page-map';
import type { PageBehaviour } from '#targets/payment-page/reference/behaviour';

/** What is judged: a behaviour of the page, and how its elements are found. */
export interface Judged {
  readonly browser: RunBrowser;
  readonly behaviour?: PageBehaviour;
  readonly gateway?: Override;
  readonly page?: PageMap;
}

/** The contract of Payment Page for a method and channel. */
export function contractOf(id: string): Contract {
  const found = pageContracts.find((contract) => contract.id === `payment-page/${id}`);
  if (!found) throw new Error(`no contract is called ${id}`);
  return found;
}

/** The contract with these scenarios alone, by the last part of their ids, and the rules that each of them shows. */
export function only(contract: Contract, names: readonly string[]): Contract {
  const ids = names.map((name) => `${contract.id}/${name}`);
  const shown = (scenarios: readonly string[] = []) => scenarios.filter((id) => ids.includes(id));
  const rules = contract.rules.flatMap((rule) => {
    const scenarios = shown(rule.scenarios);
    return scenarios.length + shown(rule.also).length > 0 ? [{ ...rule, scenarios }] : [];
  });
  return { ...contract, rules, scenarios: contract.scenarios.filter(({ id }) => ids.includes(id)) };
}

/** The verdicts of a contract on a reference gateway whose page behaves so, and its readings of open points. */
export async function judgedPage(
  contract: Contract,
  { browser, behaviour, gateway, page }: Judged,
): Promise<{ readonly verdicts: readonly Verdict[]; readonly readings: readonly string[] }> {
  const served = await servedGateway({
    ...(behaviour ? { page: behaviour } : {}),
    ...(gateway ? { behaviour: overridden(gateway)(compliant) } : {}),
  });
  const target = await gatewayOverHttp({ ...served, browser, ...(page ? { page } : {}) });
  try {
    const evaluator = evaluatorFor(contract, target.capabilities);
    await Promise.all(contract.scenarios.map(async (scenario) => evaluator.record(await execute(target, scenario))));
    const readings = evaluator
      .readings()
      .flatMap(({ ambiguity, readings }) => readings.map((one) => `${ambiguity}/${one.split(':')[0]}`));
    return { verdicts: evaluator.verdicts(), readings };
  } finally {
    await target.close();
    await served.close();
  }
}

/** What did not pass, and why. */
export function notPassed(verdicts: readonly Verdict[]): readonly string[] {
  return verdicts.flatMap(({ rule, outcome, because, problems }) => {
    const [first] = problems;
    const why = first ? `${first.at} expected ${first.expected}, was ${first.actual}` : because;
    return outcome === 'pass' ? [] : [`${rule} ${outcome}: ${why}`];
  });
}
