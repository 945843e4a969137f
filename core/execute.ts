import { unclaimed } from './claims.ts';
import { isStuck, stuck } from './faults.ts';
import type { Evidence, Scenario, Session, Target } from './model.ts';
import { receivedIn, sentIn, sizeText } from './size.ts';

/** What ends a scenario before its last step. */
export interface ExecuteOptions {
  /** Asked before each step: why the scenario must end here, `null` where it may go on. */
  readonly stop?: () => string | null;
  /** Characters that the target may say in one scenario, beside what answers the kit's own. */
  readonly mostReceived?: number;
}

const MOST_RECEIVED = 16 * 2 ** 20;
/** An answer repeats what it answers, in a longer spelling. */
const PER_SENT = 12;

/**
 * Runs one scenario on a target and gives all that happened; what the target does never throws. A scenario that ends
 * early says why in its `abortReason`; one that ends where it needs what the target does not claim is not early.
 */
export async function execute(target: Target, scenario: Scenario, options: ExecuteOptions = {}): Promise<Evidence> {
  const { stop = () => null, mostReceived = MOST_RECEIVED } = options;
  const early = stop();
  if (early !== null) return notRun(target, scenario, early);
  const session = await target.open(scenario);
  const measure = measuring(session, mostReceived);
  try {
    for (const step of scenario.steps) {
      const reason = stop();
      if (reason !== null) throw stuck(reason);
      if (step.do === 'need') {
        if (unclaimed(step.claims, target.capabilities.claims).length > 0) break;
        continue;
      }
      await session.perform(step);
      measure();
    }
    await session.ended?.();
    return session.evidence(null);
  } catch (error) {
    if (!isStuck(error)) throw error;
    await session.ended?.();
    return session.evidence(error.message);
  } finally {
    await session.close();
  }
}

/** The evidence of a scenario of which nothing was run. */
export function notRun({ capabilities }: Target, scenario: Scenario, abortReason: string): Evidence {
  const none = { projects: {}, payments: {}, customers: {}, urls: {}, events: [] };
  return { scenario, capabilities, ...none, abortReason };
}

/** Adds up what each step has brought, and ends the scenario where it is more than is kept. */
function measuring(session: Session, mostReceived: number): () => void {
  let measured = 0;
  let received = 0;
  return () => {
    const { events } = session.evidence(null);
    for (const event of events.slice(measured)) received += receivedIn(event);
    measured = events.length;
    if (received <= mostReceived) return;
    const sent = events.reduce((sum, event) => sum + sentIn(event), 0);
    if (received > mostReceived + PER_SENT * sent)
      throw stuck(`the target answered with more than the ${sizeText(mostReceived)} that are kept of one scenario`);
  };
}
