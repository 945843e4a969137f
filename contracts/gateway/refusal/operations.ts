import { rule } from '#contracts/gateway/templates';
import { cite } from '#contracts/register/sources';
import { malformedBodies } from './probes.ts';
import { refusals, refusedAtOnce } from './refused.ts';
import { malformed, otherProject, otherVerbs, requests } from './scenarios.ts';

export const jsonOnly = rule({
  topic: 'json-only',
  title: 'A body that is not a JSON text is refused',
  cites: { source: cite('platform-gate-api', 'Acceptance reply'), covers: ['X-20'] },
  scenarios: [malformed],
  select: (evidence) => refusals(evidence, malformedBodies),
  check: refusedAtOnce,
});

export const knownProjectsOnly = rule({
  topic: 'known-projects-only',
  title: 'A request for a project that does not exist is refused',
  cites: { source: cite('platform-gate-api', 'general'), covers: ['X-81'] },
  scenarios: [otherProject],
  select: (evidence) => refusals(evidence, [{ as: requests['unknown-project'], wrong: 'an unknown project_id' }]),
  check: refusedAtOnce,
});

export const postOnly = rule({
  topic: 'post-only',
  title: 'A purchase is initiated by POST alone',
  scenarios: [otherVerbs],
  select: (evidence) =>
    refusals(evidence, [
      { as: requests['by-get'], wrong: 'a purchase by GET' },
      { as: requests['by-put'], wrong: 'a purchase by PUT' },
    ]),
  check: refusedAtOnce,
});
