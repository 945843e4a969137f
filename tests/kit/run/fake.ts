import { stuck } from '#core/faults';
import type { Contract, EvidenceEvent, Rule, Scenario, Target } from '#core/model';

/** The seen callback of a fake step. */
const seen = (text: string): EvidenceEvent => ({
  kind: 'callback',
  address: 'main',
  method: 'POST',
  contentType: '',
  body: { text },
  answered: 200,
  clock: null,
});

/** How a fake target behaves. */
interface FakeOptions {
  readonly sideBySide?: number;
  /** What happens in a scenario, once a step; what it throws stops the scenario. */
  readonly step?: (scenario: Scenario) => Promise<string> | string;
}

/** A target whose every step brings one callback, and what was run on it, in that order, and how much of it at once. */
export function fakeTarget({ sideBySide, step = ({ id }) => id }: FakeOptions = {}) {
  const capabilities = { name: 'fake', version: '', claims: [], scopes: [], settings: {} };
  const ran: string[] = [];
  let running = 0;
  const most = { atOnce: 0 };
  const target: Target = {
    kind: 'gateway',
    at: 'fake',
    capabilities,
    ...(sideBySide === undefined ? {} : { sideBySide }),
    async open(scenario) {
      ran.push(scenario.id);
      most.atOnce = Math.max(most.atOnce, ++running);
      const events: EvidenceEvent[] = [];
      return {
        perform: async () => void events.push(seen(await step(scenario))),
        evidence: (abortReason) => ({
          scenario,
          capabilities,
          projects: { main: { projectId: 1, key: `key of ${scenario.id}`, scope: { method: 'm', channel: 'c' } } },
          payments: {},
          customers: {},
          urls: {},
          events,
          abortReason,
        }),
        async close() {
          running -= 1;
        },
      };
    },
    close: async () => undefined,
  };
  return { target, ran, most };
}

/** A scenario of one step, or of so many. */
export function scenario(id: string, steps = 1, more: Partial<Scenario> = {}): Scenario {
  return { id, title: id, needs: [], steps: Array.from({ length: steps }, () => ({ do: 'settle' })), ...more };
}

/** A contract of those scenarios, with one rule on each of them: its callbacks are not `bad`. */
export function contract(id: string, scenarios: readonly Scenario[]): Contract {
  return { id, title: id, judges: 'gateway', scenarios, rules: scenarios.map(notBad), ambiguities: [] };
}

function notBad({ id }: Scenario): Rule<never> {
  const rule: Rule<EvidenceEvent> = {
    id: `${id}-is-good`,
    title: 'It is good',
    level: 'must',
    source: { document: 'd', section: 's' },
    covers: [],
    judges: 'gateway',
    scenarios: [id],
    select: ({ events }) => events,
    check: (event) =>
      event.kind === 'callback' && event.body.text === 'bad' ? [{ at: '', expected: 'good', actual: 'bad' }] : [],
  };
  return rule as Rule<never>;
}

/** Stops a scenario as a target's plumbing does. */
export const stop = (reason: string): never => {
  throw stuck(reason);
};
