import { at, isObject } from '#core/json';
import { readJson } from '#schemas/json/read';
import type { Behaviour } from '#targets/merchant/reference/behaviour';
import { defect, type MerchantDefect } from './defect.ts';

const codeOf = (body: string): unknown => {
  const read = readJson(Buffer.from(body));
  return read.ok ? at(read.value, '/code') : undefined;
};

/** Takes a status reply of that code for a decline. */
const declinesOn =
  (fits: (status: number, code: unknown) => boolean) =>
  ({ statusChange }: Behaviour): Partial<Behaviour> => ({
    statusChange: (order, reply, shop, now) =>
      reply && fits(reply.status, codeOf(reply.body)) ? { status: 'declined' } : statusChange(order, reply, shop, now),
  });

/** When a merchant asks for a status, and what it makes of the answer. */
export const STATUS_DEFECTS: readonly MerchantDefect[] = [
  defect(
    'not-found-is-decline',
    'Takes code 3061 of a status reply for a decline.',
    { caughtBy: ['status-unknown-pending'] },
    declinesOn((_, code) => code === '3061'),
  ),
  defect(
    'no-details-is-decline',
    'Takes code 3062 of a status reply for a decline.',
    { caughtBy: ['status-unknown-pending'] },
    declinesOn((_, code) => code === '3062'),
  ),
  defect(
    'status-fault-is-decline',
    'Takes HTTP 500 of a status request for a decline.',
    { caughtBy: ['status-unknown-pending'] },
    declinesOn((status) => status >= 500),
  ),
  defect(
    'status-unchecked',
    'Checks no signature of status replies.',
    { caughtBy: ['status-signature-checked'] },
    ({ change, understood, statusChange }) => ({
      statusChange: (order, reply, shop, now) => {
        const read = reply?.status === 200 ? readJson(Buffer.from(reply.body)) : undefined;
        const news = read?.ok && isObject(read.value) ? understood(read.value) : undefined;
        return news?.status === 'success' ? change(order, news, now) : statusChange(order, reply, shop, now);
      },
    }),
  ),
  defect(
    'status-at-once',
    'Asks for the status a second after the purchase.',
    { caughtBy: ['status-not-early'] },
    () => ({ asksStatusAfter: () => [1_000, 300_000] }),
  ),
];
