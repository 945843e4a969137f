import { shortened } from '#core/excerpt';
import type { Capabilities } from '#core/model';
import { sizeOf } from '#core/size';

const LONGEST_NAME = 200;
const LONGEST_CLAIM = 100;
const MOST_CLAIMS = 200;
const MOST_SETTINGS = 16 * 2 ** 10;

/** What a target says of itself, as much of it as the evidence of each scenario can carry. */
export function boundedCapabilities({ name, version, claims, scopes, settings, page }: Capabilities): Capabilities {
  return {
    name: shortened(name, LONGEST_NAME),
    version: shortened(version, LONGEST_NAME),
    claims: claims.filter(({ length }) => length <= LONGEST_CLAIM).slice(0, MOST_CLAIMS),
    scopes: scopes
      .filter(({ method, channel }) => method.length + channel.length <= LONGEST_CLAIM)
      .slice(0, MOST_CLAIMS),
    settings: sizeOf(settings) <= MOST_SETTINGS ? settings : {},
    ...(page && sizeOf(page) <= MOST_SETTINGS ? { page } : {}),
  };
}
