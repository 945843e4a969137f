import { judgedReference } from './alert-bank/judged.ts';
const started = Date.now();
const verdicts = await judgedReference();
for (const { rule, outcome, because, problems, subjects } of verdicts) if (outcome !== 'pass') console.log(rule, outcome, because, JSON.stringify(problems.slice(0, 2)), subjects);
console.log(verdicts.length, 'rules', Date.now() - started, 'ms');
console.log(verdicts.map(v=>`${v.level} ${v.rule}`).join('\n'));
