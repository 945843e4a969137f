import type { Call } from '#contracts/alert-bank/evidence/calls';
import { preview, problem } from '#contracts/problem';
import type { Json } from '#core/json';
import type { Problem } from '#core/model';
import { instantIn } from '#schemas/alert/instants';
import { partyOf } from '#schemas/alert/proxy';

const TIMES: readonly string[] = ['instruction_at', 'expires_at'];
const NUMBERS: readonly string[] = ['sender_proxy', 'receiver_proxy'];

/** What an inquiry tells otherwise than it was sent: numbers may be text, proxies masked and times in any offset. */
export function otherDetails(sent: Call, inquiry: Call): readonly Problem[] {
  return Object.entries(sent.fields).flatMap(([field, value]) => {
    const told = inquiry.answer[field];
    return told === undefined || told === null || isSame(field, value, told)
      ? []
      : [problem(`${inquiry.at}/answer/${field}`, preview(value), preview(told))];
  });
}

function isSame(field: string, sent: Json, told: Json): boolean {
  if (TIMES.includes(field)) return instantIn(told) === instantIn(sent);
  if (NUMBERS.includes(field)) return isNumber(String(sent), String(told));
  return String(told) === String(sent);
}

/** A masked number shows some of its digits, each in its place from the end. */
function isNumber(sent: string, told: string): boolean {
  if (partyOf(sent) === partyOf(told)) return true;
  const digits = [...sent].reverse();
  return (
    /[^\d+ -]/.test(told) && [...told].reverse().every((mark, index) => !/\d/.test(mark) || mark === digits[index])
  );
}
