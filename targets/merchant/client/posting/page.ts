import type { Asked } from '#targets/gateway/client/asking';
import { bodyOf } from '#targets/gateway/client/body';
import type { Page } from '#targets/merchant/client/connection';

/** A page is kept in evidence up to so many signs: more would fill reports with what nobody reads. */
const MOST = 20_000;

/** The page that an address shows; `null` where nothing answers. */
export function pageOf(asked: Asked): Page | null {
  if ('failure' in asked) return null;
  const { status, body, truncated } = asked.reply;
  return { status, text: bodyOf(body, truncated).text.slice(0, MOST) };
}
