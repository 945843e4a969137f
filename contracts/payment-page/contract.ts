import { callbacksUnread } from '#contracts/gateway/evidence/unread';
import { type Instance, rulesOf, scenariosOf } from '#contracts/rule';
import type { Contract, Scope } from '#core/model';
import { pageCites } from './cites.ts';
import { conductRules } from './conduct/rules.ts';
import { cutOff, marked, repeated, scripted, sideBySide } from './conduct/scenarios.ts';
import { type PageFacts, pageFacts } from './facts.ts';
import { codeRules } from './instruction/code-rules.ts';
import { countdownAgrees } from './instruction/countdown.ts';
import { displayRules, instructionRules, leavingRules } from './instruction/rules.ts';
import { again } from './instruction/scenarios.ts';
import { pageAmbiguities } from './open-points.ts';
import { listed, unnamed } from './opening/choice-scenarios.ts';
import { beyondLimits, limitsOfProject } from './opening/limit-scenarios.ts';
import { openingRules } from './opening/rules.ts';
import { byWidget, incomplete, opened, refused, tampered } from './opening/scenarios.ts';
import { callbackRules } from './result/callback-rules.ts';
import { returnRules } from './result/return-rules.ts';
import { comingBackRules, resultRules } from './result/rules.ts';
import { declined, late, lateByProject, left, paid, preselected, returned } from './result/scenarios.ts';

const scenarios = [
  opened,
  byWidget,
  incomplete,
  tampered,
  refused,
  beyondLimits,
  limitsOfProject,
  listed,
  unnamed,
  paid,
  declined,
  left,
  preselected,
  returned,
  late,
  lateByProject,
  again,
  repeated,
  sideBySide,
  marked,
  scripted,
  cutOff,
];

const rules = [
  ...openingRules,
  ...instructionRules,
  ...leavingRules,
  ...displayRules,
  ...codeRules,
  countdownAgrees,
  ...resultRules,
  ...comingBackRules,
  ...returnRules,
  ...callbackRules,
  ...conductRules,
];

/** The contract of Payment Page for one method and channel: the rules that its document or the platform speaks for. */
export function pageContract(scope: Scope): Contract {
  const facts = pageFacts(scope);
  const contract = `payment-page/${scope.method}/${scope.channel}`;
  const instance: Instance<PageFacts> = { contract, judges: 'gateway', scope, facts };
  const cites = pageCites(`${scope.method}/${scope.channel}`);
  const spokenFor = rules.filter(({ topic }) => topic in cites);
  return {
    id: contract,
    title: facts.title,
    judges: 'gateway',
    scope,
    scenarios: scenariosOf(instance, scenarios).map((one) => ({ ...one, needs: [...one.needs, 'payment-page'] })),
    rules: rulesOf(instance, spokenFor, cites),
    ambiguities: pageAmbiguities(facts),
    unread: callbacksUnread,
  };
}
