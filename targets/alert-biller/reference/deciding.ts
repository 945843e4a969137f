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
  if (behaviour.oneAtATime) await alert.telling;
  const settled = behaviour.settled(alert, decision);
  if (settled) return settled;
  if (behaviour.waitsForBank) return tell(biller, alert, decision);
  alert.telling = tell(biller, alert, decision).catch(() => undefined);
  return { status: 202, body: { transaction_id: alert.id } };
}

/** Tells a decision to the bank, and books what it answers. */
export async function tell(biller: Biller, alert: Alert, decision: Decision): Promise<Answer> {
  const { behaviour } = biller;
  const again = alert.unclear !== undefined;
  if (again && behaviour.inquiresFirst !== 'never' && (await hasArrived(biller, alert, decision)))
    return behaviour.told(alert, decision, TAKEN, again, biller);
  let told = await toldOnce(biller, alert, decision);
  for (let left = behaviour.tellings - 1; left > 0 && told.outcome === 'unclear'; left -= 1)
    told = await toldOnce(biller, alert, decision);
  if (
    told.outcome === 'unclear' &&
    behaviour.inquiresFirst === 'at-once' &&
    (await hasArrived(biller, alert, decision))
  )
    told = TAKEN;
  return behaviour.told(alert, decision, told, again, biller);
}

const TAKEN: Told = { outcome: 'taken', fields: {} };

async function toldOnce(biller: Biller, alert: Alert, decision: Decision): Promise<Told> {
  const { behaviour } = biller;
  const all = behaviour.acknowledgements(alert, decision).map((fields) => askBank(biller, 'acknowledgement', fields));
  const [told = { outcome: 'unclear' } as Told] = await Promise.all(all);
  return told;
}

/** Whether the bank says that it has a decision. */
async function hasArrived(biller: Biller, { id }: Alert, decision: Decision): Promise<boolean> {
  const found = await askBank(biller, 'inquiry', biller.behaviour.inquiryFields(id));
  return found.outcome === 'taken' && found.fields.status === (decision === 'accept' ? 'accepted' : 'refused');
}
