import { instructionsBy } from '#contracts/gateway/evidence/callbacks';
import { rule } from '#contracts/gateway/templates';
import { preview, problem, unless } from '#contracts/problem';
import { at, isObject, type Json } from '#core/json';
import type { Problem } from '#core/model';
import { validate } from '#schemas/validate';

export const displayData = rule({
  topic: 'display-data',
  title: 'display_data is a list, and each element is of type qr_img, titled “QR code”, with a string as data',
  select: (evidence) => instructionsBy(evidence, 'display_data'),
  check: ({ at: location, json }) => [
    ...validate('gate/callback-display', json ?? null)
      .filter((found) => found.at.startsWith('/display_data'))
      .map((found) => problem(`${location}/body${found.at}`, found.expected, found.actual)),
    ...alwaysNamed(`${location}/body/display_data`, at(json, '/display_data')),
  ],
});

/** Both values are given as constant: “always”. What is no list, and members that are missing, are the schema's to tell. */
const ALWAYS = { type: 'qr_img', title: 'QR code' } as const;

function alwaysNamed(location: string, list: Json | undefined): readonly Problem[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: Json, index) =>
    Object.entries(ALWAYS).flatMap(([member, value]) => {
      const was = isObject(one) ? one[member] : undefined;
      return unless(
        typeof was !== 'string' || was === value,
        `${location}/${index}/${member}`,
        preview(value),
        preview(was),
      );
    }),
  );
}
