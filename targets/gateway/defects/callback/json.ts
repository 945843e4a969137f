import type { CallbackHead } from '#core/http';
import { type Defect, defect } from '#targets/gateway/defects/defect';
import type { Override } from '#targets/gateway/overrides/override';

/** Sends callbacks in another way. */
function sentAs(otherwise: Partial<CallbackHead>): Override {
  return ({ head }) => ({ head: (text) => ({ ...head(text), ...otherwise }) });
}

/** Callbacks that are not JSON, or do not say so. */
export const jsonDefects: readonly Defect[] = [
  defect(
    'callback-extra-brace',
    'Writes one closing brace too many after a callback.',
    { caughtBy: ['callback-json'] },
    () => ({
      write: (body) => `${JSON.stringify(body)}}`,
    }),
  ),
  defect(
    'callback-byte-order-mark',
    'Begins callbacks with a byte order mark.',
    { caughtBy: ['callback-json'] },
    () => ({
      write: (body) => `\uFEFF${JSON.stringify(body)}`,
    }),
  ),
  defect('callback-duplicate-member', 'Writes a member of callbacks twice.', { caughtBy: ['callback-json'] }, () => ({
    write: (body) => `{"project_id":${JSON.stringify(body.project_id)},${JSON.stringify(body).slice(1)}`,
  })),
  defect('callback-as-list', 'Wraps callbacks in a list.', { caughtBy: ['callback-json'] }, () => ({
    write: (body) => JSON.stringify([body]),
  })),
  defect(
    'callback-sent-as-text',
    'Says of its callbacks that they are plain text.',
    { caughtBy: ['callback-content-type'] },
    sentAs({ contentType: 'text/plain' }),
  ),
  defect('callback-by-put', 'Sends its callbacks by PUT.', { caughtBy: ['callback-json'] }, sentAs({ method: 'PUT' })),
];
