import type { CallbackHead } from '#core/http';
import { type Defect, defect } from '#targets/gateway/defects/defect';
import type { Override } from '#targets/gateway/overrides/override';

/** Whether the text of a callback tells a result. */
const isFinal = (text: string): boolean => !/"(?:redirect|display)_data"/.test(text);

/** Sends some callbacks in another way. */
function sentAs(which: (text: string) => boolean, otherwise: Partial<CallbackHead>): Override {
  return ({ head }) => ({ head: (text) => ({ ...head(text), ...(which(text) ? otherwise : {}) }) });
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
    'Says of its final callbacks that they are plain text.',
    { caughtBy: ['callback-content-type'] },
    sentAs(isFinal, { contentType: 'text/plain' }),
  ),
  defect(
    'callback-by-put',
    'Sends its final callbacks by PUT.',
    { caughtBy: ['callback-json'] },
    sentAs(isFinal, { method: 'PUT' }),
  ),
];
