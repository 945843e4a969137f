import { merchantContracts } from '#contracts/merchant/contract';
import { evaluatorFor, outcomeOf } from '#core/evaluate';
import { execute } from '#core/execute';
import { referenceMerchantInProcess } from '#targets/merchant/client/target';
const t = await referenceMerchantInProcess();
const only = process.argv[2];
for (const c of merchantContracts) {
  const start = performance.now();
  const ev = evaluatorFor(c, t.capabilities);
  let calls = 0;
  for (const s of c.scenarios) { if (only && !s.id.endsWith(only)) continue; const b=performance.now(); const e = await execute(t, s); calls += e.events.length; ev.record(e); if (process.argv[3]) console.log(s.id, Math.round(performance.now()-b), e.events.length, e.abortReason ?? ''); }
  const v = ev.verdicts();
  console.log(c.id, c.rules.length, 'rules', c.scenarios.length, 'scenarios', calls, 'events', Math.round(performance.now()-start),'ms', outcomeOf(v));
  for (const one of v) if (one.outcome !== 'pass') console.log('  ', one.outcome, one.level, one.rule, one.because, JSON.stringify(one.problems.slice(0,2).map(p=>[p.scenario,p.expected,p.actual])).slice(0,600));
}
await t.close();
