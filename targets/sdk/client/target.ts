import { isStuck, stuck, unreachable } from '#core/faults';
import type { Json, JsonObject } from '#core/json';
import type { CallSeen, Capabilities, EvidenceEvent, Scenario, Session, Step, Target } from '#core/model';
import { preview } from '#schemas/preview';
import { boundedCapabilities } from '#targets/bounded-capabilities';
import type { Advice } from './check/advice.ts';
import { description } from './check/description.ts';
import { probed } from './check/probes.ts';
import { misshapen } from './check/shapes.ts';
import { type SdkOptions, sdkPort } from './connect.ts';
import { watched } from './module/watched.ts';
import { type Answer, bounded, type Irregularity, type Port } from './port.ts';

/** Of those that a library names, one after the other. */
const MOST_OPERATIONS = 100;

/** Opens a library under test by its name. Rejects with `unreachable` where it does not come up or does not describe itself. */
export async function sdkTarget(name: string, options: SdkOptions = {}): Promise<Target> {
  return sdkTargetOf(await sdkPort(name, options), name);
}

/** Opens a library that is connected already. */
export async function sdkTargetOf(port: Port, at: string): Promise<Target> {
  const early: Irregularity[] = [];
  const asking = watched(port, ({ irregular }) => early.push(...irregular));
  try {
    const capabilities = await described(asking, at);
    await usableAdapter(asking, at, capabilities);
    return {
      kind: 'sdk',
      at,
      capabilities,
      open: async (scenario) => stage(port, capabilities, scenario, early),
      close: port.close,
    };
  } catch (error) {
    await port.close();
    // Nothing was judged yet, so there is no scenario that could be unproven.
    throw isStuck(error) ? unreachable(error.message) : error;
  }
}

async function described(port: Port, at: string): Promise<Capabilities> {
  const { described: result, advice } = await description(port);
  if (result === undefined)
    throw unreachable(`\`${at}\` does not describe itself: ${wrongs(advice)}: see \`tpc adapter check\``);
  const { name, version, operations, ...settings } = result;
  return boundedCapabilities({
    name: text(name, at),
    version: text(version, ''),
    claims: [...(operations as readonly Json[]).slice(0, MOST_OPERATIONS).map((one) => `operation:${one}`), port.claim],
    scopes: [],
    settings,
  });
}

/** What answers a plain call in another shape than the protocol's is a wrong adapter, which says nothing of its library. */
async function usableAdapter(port: Port, at: string, { claims }: Capabilities): Promise<void> {
  const offered = claims.filter((claim) => claim.startsWith('operation:')).map((claim) => claim.slice(10));
  const wrong = wrongs(await probed(port, offered));
  if (wrong !== '') throw unreachable(`the adapter \`${at}\` is wrong: ${wrong}: see \`tpc adapter check\``);
}

function wrongs(advice: readonly Advice[]): string {
  return advice.flatMap(({ level, what }) => (level === 'wrong' ? [what] : [])).join('; ');
}

function text(value: Json | undefined, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

/** The stage of one scenario; what was noted `early`, before any scenario, is told with the first call. */
function stage(port: Port, capabilities: Capabilities, scenario: Scenario, early: Irregularity[]): Session {
  const events: EvidenceEvent[] = [];
  return {
    async perform(step: Step) {
      if (step.do !== 'call') throw new Error(`a library is only called: it cannot ${step.do}`);
      if (!capabilities.claims.includes(`operation:${step.operation}`)) return;
      const asked = step.locale === undefined ? port : port.inLocaleC;
      if (asked === undefined) return;
      const answer = bounded(await asked.call(step.operation, step.params), step.params);
      usable(step.operation, answer);
      const behind = step === scenario.steps.at(-1) ? await port.rest?.() : undefined;
      const irregular = [...early.splice(0), ...answer.irregular, ...(behind ?? [])];
      events.push(seen(step, { ...answer, irregular }), ...answer.exchanges);
    },
    evidence: (abortReason) => ({
      scenario,
      capabilities,
      projects: {},
      payments: {},
      customers: {},
      urls: {},
      events,
      abortReason,
    }),
    close: async () => {},
  };
}

/** An answer that is the adapter's fault says nothing of the library: the scenario ends there, unproven. */
function usable(operation: string, { outcome, result }: Answer): void {
  if (outcome === 'absent')
    throw stuck(`the adapter says that it offers ${operation}, and then that it does not know it`);
  const wanted = outcome === 'result' ? misshapen(operation, result) : undefined;
  if (wanted !== undefined)
    throw stuck(
      `the adapter answers ${operation} with ${preview(result)}, where ${wanted} is due: see \`tpc adapter check\``,
    );
}

function seen(step: { as: string; operation: string; params: JsonObject }, answer: Answer): CallSeen {
  const { outcome, result, message, irregular } = answer;
  const call = { kind: 'call' as const, as: step.as, operation: step.operation, params: step.params, result, message };
  return { ...call, outcome: outcome === 'absent' ? 'crash' : outcome, ...(irregular.length > 0 ? { irregular } : {}) };
}
