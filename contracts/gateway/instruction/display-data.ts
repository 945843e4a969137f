import { instructionsBy } from '#contracts/gateway/evidence/callbacks';
import { rule } from '#contracts/gateway/templates';
import { preview, problem, unless } from '#contracts/problem';
import { at, isObject, type Json } from '#core/json';
import type { Problem } from '#core/model';
import { validate } from '#schemas/validate';

export const displayData = rule({
  topic: 'display-data',
  title: 'display_data is a list with an element of type qr_img, title “QR code” and a string as data',
  level: 'must',
  select: (evidence) => instructionsBy(evidence, 'display_data'),
  check: ({ at: location, json }) => [
    ...validate('gate/callback-display', json ?? null)
      .filter((found) => found.at.startsWith('/display_data'))
      .map((found) => problem(`${location}/body${found.at}`, found.expected, found.actual)),
    ...hasQrElement(`${location}/body/display_data`, at(json, '/display_data')),
  ],
});

/** What is no list is the schema's to tell. */
function hasQrElement(location: string, list: Json | undefined): readonly Problem[] {
  if (!Array.isArray(list)) return [];
  const has = list.some(
    (one: Json) => isObject(one) && one.type === 'qr_img' && one.title === 'QR code' && typeof one.data === 'string',
  );
  return unless(has, location, 'an element of type qr_img titled “QR code” with data', preview(list));
}
