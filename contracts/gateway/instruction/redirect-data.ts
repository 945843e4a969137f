import { instructionsBy } from '#contracts/gateway/evidence/callbacks';
import { rule } from '#contracts/gateway/templates';
import { preview, problem, unless } from '#contracts/problem';
import { at, type Json } from '#core/json';
import type { Problem } from '#core/model';
import { validate } from '#schemas/validate';

export const redirectData = rule({
  topic: 'redirect-data',
  title: 'redirect_data has an absolute url, the method GET or POST, and a body to send there',
  select: (evidence) => instructionsBy(evidence, 'redirect_data'),
  check: ({ at: location, json }) => [
    ...validate('gate/callback-redirect', json ?? null)
      .filter((found) => found.at.startsWith('/redirect_data'))
      .map((found) => problem(`${location}/body${found.at}`, found.expected, found.actual)),
    ...absolute(`${location}/body/redirect_data/url`, at(json, '/redirect_data/url')),
  ],
});

/** What is no string is the schema's to tell. */
function absolute(location: string, url: Json | undefined): readonly Problem[] {
  if (typeof url !== 'string') return [];
  const fits = /^https?:\/\/[^\s/]/i.test(url) && URL.canParse(url);
  return unless(fits, location, 'an absolute http or https URL', preview(url));
}
