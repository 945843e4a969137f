import { isObject, type Json, type JsonObject } from '#core/json';
import { defect, displays, type MerchantDefect } from '#targets/merchant/defects/defect';
import type { Behaviour } from '#targets/merchant/reference/behaviour';

/** Every text and value of a message, changed before its signature is checked. */
const checks =
  (alter: (value: Json) => Json) =>
  ({ verify }: Behaviour): Partial<Behaviour> => ({
    verify: (message, ...others) => verify(walked(message, alter) as JsonObject, ...others),
  });

const texts = (alter: (text: string) => string) =>
  checks((value) => (typeof value === 'string' ? alter(value) : value));

function walked(value: Json, alter: (value: Json) => Json): Json {
  if (Array.isArray(value)) return alter(value.map((one) => walked(one, alter)));
  if (!isObject(value)) return alter(value);
  return alter(Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walked(one, alter)])));
}

/** Callbacks that are turned away because of how they are written. */
const turnsAway =
  (fits: (text: string) => boolean) =>
  ({ verify }: Behaviour): Partial<Behaviour> => ({
    verify: (message, key, bytes, order) => !fits(Buffer.from(bytes).toString()) && verify(message, key, bytes, order),
  });

/** A merchant for which genuine messages are not tame enough. */
export const UNTAME_DEFECTS: readonly MerchantDefect[] = [
  defect(
    'escaped-slashes-kept',
    'Takes a callback with escaped slashes for forged.',
    { caughtBy: ['spellings-taken'] },
    turnsAway((text) => text.includes('\\/')),
  ),
  defect(
    'one-line-wanted',
    'Takes a callback that is laid out over several lines for forged.',
    { caughtBy: ['spellings-taken'] },
    turnsAway((text) => text.includes('\n')),
  ),
  defect(
    'blanks-trimmed',
    'Trims texts before it checks their signature.',
    { caughtBy: ['texts-taken'] },
    texts((text) => text.trim()),
  ),
  defect(
    'letters-composed',
    'Composes letters and accents before it checks their signature.',
    { caughtBy: ['texts-taken'] },
    texts((text) => text.normalize('NFC')),
  ),
  defect(
    'markup-escaped',
    'Escapes markup in texts before it checks their signature.',
    {
      caughtBy: ['texts-taken', 'spellings-taken', 'member-order-taken'],
      when: displays,
    },
    texts((text) => text.replaceAll('<', '&lt;')),
  ),
  defect(
    'null-as-word',
    'Signs null as the word.',
    { caughtBy: ['nulls-taken'] },
    checks((value) => (value === null ? 'null' : value)),
  ),
  defect(
    'empties-signed',
    'Signs an empty list or object as an empty line.',
    { caughtBy: ['empties-taken'], when: displays },
    checks((value) => (typeof value === 'object' && value !== null && Object.keys(value).length === 0 ? '' : value)),
  ),
  defect(
    'booleans-as-words',
    'Signs booleans as words.',
    { caughtBy: ['values-taken', 'varied-members-taken'] },
    checks((value) => (typeof value === 'boolean' ? String(value) : value)),
  ),
  defect(
    'numbers-of-32-bits',
    'Keeps 32 bits of an integer in a member that it does not know.',
    { caughtBy: ['values-taken'] },
    ({ verify }) => ({
      verify: (message, ...others) => {
        const { x_trace: trace } = message;
        const cut = isObject(trace) ? walked(trace, (one) => (typeof one === 'number' ? one | 0 : one)) : trace;
        return verify(trace === undefined ? message : { ...message, x_trace: cut ?? null }, ...others);
      },
    }),
  ),
  defect(
    'digits-rounded',
    'Signs an integer as the double that its JSON reader made of it.',
    { caughtBy: ['long-integers-taken'] },
    ({ verify }) => ({
      verify: (_, key, bytes, order) =>
        verify(JSON.parse(Buffer.from(bytes).toString()) as JsonObject, key, bytes, order),
    }),
  ),
];
