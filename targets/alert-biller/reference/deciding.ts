import type { Decision } from '#schemas/alert/vocabulary';
import { askBank } from './asking.ts';
import type { Answer, Biller } from './behaviour.ts';
import type { Alert, Told } from './state.ts';

/** Makes a decision about an alert and tells it to the bank: `POST /decide`. */
export async function decide(biller: Biller, id: string, word: unknown): Promise<Answer> {
  const { behaviour } = biller;
  if (!behaviour.isDecision(word)) return { status: 400, body: { error: 'decision is accept, refuse or opt-out' } };
  const alert = behaviour.find(id, biller);
  if (!alert) return behaviour.unknown(id, word, biller);
  if (!behaviour.oneAtATime) return decided(biller, alert, word);
  const mine = alert.work.then(() => decided(biller, alert, word));
  alert.work = mine.catch(() => undefined);
  return mine;
}

async function decided(biller: Biller, alert: Alert, decision: Decision): Promise<Answer> {
  const { behaviour } = biller;
  const settled = behaviour.settled(alert, decision);
  if (settled) return settled;
  if (behaviour.waitsForBank) return tell(biller, alert, decision);
  alert.work = tell(biller, alert, decision);
  return { status: 202, body: { transaction_id: alert.id } };
}

/** Tells a decision to the bank, and books what it answers. */
export async function tell(biller: Biller, alert: Alert, decision: Decision): Promise<Answer> {
  const { behaviour } = biller;
  const again = alert.unclear !== undefined;
  const all = behaviour.acknowledgements(alert, decision).map((fields) => askBank(biller, 'acknowledgement', fields));
  const [told = { outcome: 'unclear' } as Told] = await Promise.all(all);
  return behaviour.told(alert, decision, told, again, biller);
}
