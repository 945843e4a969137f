import { at } from '#core/json';
import { type Defect, defect } from '#targets/gateway/defects/defect';
import { refusing } from '#targets/gateway/overrides/checks';
import { textsRead } from '#targets/gateway/overrides/web-layer';

/** What no tame client sends, refused. */
export const unusualDefects: readonly Defect[] = [
  defect(
    'null-character-in-id-refused',
    'Refuses a payment_id that holds U+0000.',
    { caughtBy: ['genuine-null-characters'] },
    refusing(({ message }) => String(at(message, '/general/payment_id')).includes('\u0000')),
  ),
  defect(
    'null-character-refused',
    'Refuses a description that holds U+0000.',
    { caughtBy: ['genuine-null-characters'] },
    refusing(({ message }) => String(at(message, '/payment/description')).includes('\u0000')),
  ),
  defect(
    'texts-end-at-null',
    'Reads each text up to U+0000 before it checks the signature.',
    { caughtBy: ['genuine-null-characters', 'signature-checked'] },
    textsRead((text) => text.split('\u0000')[0] ?? ''),
  ),
  defect(
    'charset-refused',
    'Reads no body whose header names a character set.',
    { caughtBy: ['genuine-content-types'] },
    () => ({ readsType: (contentType) => !contentType.includes(';') }),
  ),
  defect(
    'header-spelled-one-way',
    'Compares the header of a request letter by letter.',
    { caughtBy: ['genuine-content-types'] },
    () => ({ readsType: (contentType) => /^application\/json(?:; charset=utf-8)?$/.test(contentType) }),
  ),
];
