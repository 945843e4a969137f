import { payments as ids, twoProjects } from '#contracts/gateway/identity/scenarios';
import { rule } from '#contracts/gateway/templates';
import { cite } from '#contracts/register/sources';
import { refusals, refusedAtOnce } from './refused.ts';
import { signature } from './scenarios.ts';
import { alteredAfterSigning, wrongSignatures } from './signature-probes.ts';

export const signatureChecked = rule({
  topic: 'signature-checked',
  title: 'A request without a valid signature is refused in the reply',
  scenarios: [signature],
  select: (evidence) => [...refusals(evidence, wrongSignatures), ...refusals(evidence, alteredAfterSigning)],
  check: refusedAtOnce,
});

export const signatureOfOwnProject = rule({
  topic: 'signature-of-own-project',
  title: 'A request is proven by the key of its own project alone',
  cites: { source: cite('platform-signature', 'Signing'), covers: ['X-20'] },
  scenarios: [twoProjects],
  select: (evidence) =>
    refusals(evidence, [{ as: ids['key-of-other'], wrong: 'a request signed with the key of another project' }]),
  check: refusedAtOnce,
});
