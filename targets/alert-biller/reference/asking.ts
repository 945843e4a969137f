import type { JsonObject } from '#core/json';
import type { AlertOperation } from '#core/model';
import { fieldsIn, toWire } from '#schemas/alert/mapping';
import type { Biller } from './behaviour.ts';
import type { Told } from './state.ts';

const UNCLEAR: Told = { outcome: 'unclear' };

/** Asks the bank for one of the six operations, in the words of the profile. */
export async function askBank(biller: Biller, operation: AlertOperation, fields: JsonObject): Promise<Told> {
  const { behaviour, profile, setup, send } = biller;
  if (!setup) return UNCLEAR;
  const { method, path, request, response } = profile.operations[operation];
  const reply = await send(
    behaviour.bankRequest(
      {
        method,
        url: setup.bankUrl + path,
        headers: { ...profile.headers },
        body: JSON.stringify(toWire(fields, request, profile.literals)),
      },
      operation,
    ),
  );
  if (!reply || reply.status >= 500) return UNCLEAR;
  if (reply.status >= 300) return reply.status >= 400 ? { outcome: 'refused', status: reply.status } : UNCLEAR;
  const bytes = typeof reply.body === 'string' ? Buffer.from(reply.body) : reply.body;
  return { outcome: 'taken', fields: fieldsIn(bytes, response, profile.literals) };
}
