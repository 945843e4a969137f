import type { Json } from '#core/json';
import { type Defect, defect } from '#targets/gateway/defects/defect';
import type { Override } from '#targets/gateway/overrides/override';

/** Overlooks a fault of the bytes, reading them in a way of its own. */
function overlooking(fault: 'not-json' | 'not-utf8', parse: (text: string) => Json | undefined): Override {
  return ({ read }) => ({
    read: (bytes) => {
      const strict = read(bytes);
      if (strict.ok || strict.fault !== fault) return strict;
      const value = parse(new TextDecoder().decode(bytes));
      return value === undefined ? strict : { ok: true, value };
    },
  });
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** Repairs what careless writers leave: text after the end or missing there, commas too many, raw line feeds. */
function repaired(text: string): Json | undefined {
  const tidy = text
    .replaceAll(/,(\s*[}\]])/g, '$1')
    .replaceAll(/[\r\n\t]/g, ' ')
    .trim();
  for (let cut = 0; cut <= 8; cut += 1)
    for (const tail of ['', '}', '}}', '"}', '"}}']) {
      const value = parsed(tidy.slice(0, tidy.length - cut) + tail);
      if (value !== undefined) return value;
    }
  return undefined;
}

/** Bodies taken that two readers do not understand alike, or none. */
export const readingDefects: readonly Defect[] = [
  defect(
    'malformed-json-accepted',
    'Repairs a body that is not JSON and takes it.',
    { caughtBy: ['json-only', 'refusal-codes-documented'] },
    overlooking('not-json', repaired),
  ),
  defect(
    'invalid-utf8-accepted',
    'Takes a body that is not UTF-8.',
    { caughtBy: ['refusal-codes-documented'] },
    overlooking('not-utf8', parsed),
  ),
];
