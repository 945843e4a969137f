import { instructionsBy } from '#contracts/gateway/evidence/callbacks';
import { rule } from '#contracts/gateway/templates';
import { preview, problem, unless } from '#contracts/problem';
import { at, isObject, type Json, type Pointer } from '#core/json';
import type { Problem } from '#core/model';
import { validate } from '#schemas/validate';

/** What every document names, whatever its shape. */
const MEMBERS = ['url', 'method', 'body'];

export const redirectData = rule({
  topic: 'redirect-data',
  title: 'redirect_data has a url, a method and a body',
  select: (evidence) => instructionsBy(evidence, 'redirect_data'),
  check: ({ at: location, json }) =>
    MEMBERS.filter((member) => lacks(at(json, '/redirect_data'), member)).map((member) =>
      problem(`${location}/body/redirect_data/${member}`, `a member redirect_data.${member}`, 'nothing'),
    ),
});

export const redirectShapes = rule({
  topic: 'redirect-shapes',
  title: 'The url of redirect_data is absolute, its method GET or POST, and its body an object or an empty list',
  select: (evidence) => instructionsBy(evidence, 'redirect_data'),
  check: ({ at: location, json }) => [
    ...validate('gate/callback-redirect', json ?? null)
      .filter((found) => found.at.startsWith('/redirect_data') && !isMissing(json, found.at))
      .map((found) => problem(`${location}/body${found.at}`, found.expected, found.actual)),
    ...absolute(`${location}/body/redirect_data/url`, at(json, '/redirect_data/url')),
  ],
});

function lacks(data: Json | undefined, member: string): boolean {
  return !isObject(data) || (data[member] ?? null) === null;
}

function isMissing(json: Json | undefined, where: Pointer): boolean {
  return (at(json, where) ?? null) === null;
}

/** What is no string is the schema's to tell. */
function absolute(location: string, url: Json | undefined): readonly Problem[] {
  if (typeof url !== 'string') return [];
  const fits = /^https?:\/\/[^\s/]/i.test(url) && URL.canParse(url);
  return unless(fits, location, 'an absolute http or https URL', preview(url));
}
