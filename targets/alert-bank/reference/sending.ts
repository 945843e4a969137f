import type { JsonObject } from '#core/json';
import { toWire } from '#schemas/alert/mapping';
import type { Bank } from './behaviour.ts';
import type { Registration, Transaction } from './books.ts';

/** Plans when a request is processed: right away after the reply, or at its slot. */
export function plan(bank: Bank, transaction: Transaction): void {
  const { behaviour, clock, slots } = bank;
  const now = clock.now();
  if (!behaviour.isFuture(transaction.instructionAt, now)) {
    transaction.status = behaviour.processed(transaction, now, bank);
    clock.at(now, () => leave(bank, transaction));
    return;
  }
  transaction.status = 'scheduled';
  const slot = behaviour.slot(transaction.instructionAt, now, behaviour.intervalMs);
  const due = slots.get(slot);
  if (due) due.push(transaction);
  else {
    slots.set(slot, [transaction]);
    clock.at(slot, () => processSlot(bank, slot));
  }
}

async function processSlot(bank: Bank, slot: number): Promise<void> {
  const due = bank.behaviour.batch(bank.slots.get(slot) ?? []);
  bank.slots.delete(slot);
  const process = async (transaction: Transaction) => {
    transaction.status = bank.behaviour.processed(transaction, bank.clock.now(), bank);
    await leave(bank, transaction);
  };
  if (!bank.behaviour.oneByOne) await Promise.all(due.map(process));
  else for (const transaction of due) await process(transaction);
}

/** Sends the alert of a request, if it reaches anybody. */
async function leave(bank: Bank, transaction: Transaction): Promise<void> {
  const { behaviour, clock, registrations } = bank;
  if (behaviour.tellsSender) await tell(bank, registrations.get(transaction.sender), transaction);
  const receiver = behaviour.receiver(transaction, bank);
  if (!receiver?.callbackUrl || behaviour.hides(transaction, bank)) return;
  if (!behaviour.sends(transaction, clock.now(), bank)) return;
  for (let copy = 0; copy < behaviour.copies; copy += 1) {
    const status = await tell(bank, receiver, transaction);
    behaviour.delivered(transaction, status, bank);
  }
}

/** Puts an alert on the wire, and gives the status that was answered. */
export async function tell(
  { behaviour, profile, send }: Bank,
  receiver: Registration | undefined,
  transaction: Transaction,
): Promise<number | null> {
  if (!receiver?.callbackUrl) return null;
  const fields: JsonObject = behaviour.alert(transaction.fields, receiver);
  const answer = await send({
    method: profile.callback.method,
    url: receiver.callbackUrl,
    headers: { 'content-type': behaviour.contentType, ...behaviour.authenticates(receiver) },
    body: JSON.stringify(toWire(fields, profile.callback.body, profile.literals)),
  });
  return answer?.status ?? null;
}
