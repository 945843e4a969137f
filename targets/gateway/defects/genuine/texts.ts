import { at } from '#core/json';
import { type Defect, defect } from '#targets/gateway/defects/defect';
import { refusing } from '#targets/gateway/overrides/checks';
import { textsRead } from '#targets/gateway/overrides/web-layer';

const caughtBy = ['genuine-texts'];
/** A signature with blanks or escapes in it is read as the right one. */
const signaturesToo = ['genuine-texts', 'signature-checked'];

/** A web layer changes texts before the signature is checked, so that purchases with a right signature are refused. */
export const textDefects: readonly Defect[] = [
  defect(
    'lengths-in-bytes',
    'Counts the 255 characters of an id and a description in bytes.',
    { caughtBy },
    refusing(({ message }) =>
      (['/general/payment_id', '/payment/description'] as const).some(
        (where) => Buffer.byteLength(String(at(message, where) ?? '')) > 255,
      ),
    ),
  ),
  defect(
    'plus-read-as-blank',
    'Reads a plus sign as a blank, as in a form.',
    { caughtBy },
    textsRead((text) => text.replaceAll('+', ' ')),
  ),
  defect(
    'percent-decoded',
    'Decodes percent signs that hexadecimal digits follow.',
    { caughtBy: signaturesToo },
    textsRead((text) =>
      text.replaceAll(/%([0-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    ),
  ),
  defect(
    'texts-trimmed',
    'Cuts the blanks around texts.',
    { caughtBy: signaturesToo },
    textsRead((text) => text.trim()),
  ),
  defect(
    'blanks-folded',
    'Makes one blank of several.',
    { caughtBy },
    textsRead((text) => text.replaceAll(/ {2,}/g, ' ')),
  ),
  defect(
    'quotes-escaped',
    'Writes a backslash before quotes.',
    { caughtBy },
    textsRead((text) => text.replaceAll(/["']/g, '\\$&')),
  ),
  defect(
    'backslashes-stripped',
    'Drops backslashes.',
    { caughtBy },
    textsRead((text) => text.replaceAll('\\', '')),
  ),
  defect(
    'markup-stripped',
    'Strips what looks like markup.',
    { caughtBy },
    textsRead((text) => text.replaceAll(/<[^>]*>/g, '')),
  ),
  defect(
    'markup-escaped',
    'Escapes ampersands and angle brackets for HTML.',
    { caughtBy },
    textsRead((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')),
  ),
  defect(
    'texts-composed',
    'Brings texts into the normal form NFC.',
    { caughtBy },
    textsRead((text) => text.normalize('NFC')),
  ),
  defect(
    'texts-decomposed',
    'Brings texts into the normal form NFKD, which takes the vowel sara am apart.',
    { caughtBy },
    textsRead((text) => text.normalize('NFKD')),
  ),
  defect(
    'astral-dropped',
    'Drops characters beyond the first plane, as a database with three bytes a character does.',
    { caughtBy },
    textsRead((text) => text.replaceAll(/[\u{10000}-\u{10ffff}]/gu, '')),
  ),
  defect(
    'controls-dropped',
    'Drops control characters.',
    { caughtBy: [...signaturesToo, 'genuine-null-characters'] },
    textsRead((text) => text.replaceAll(/(?![\t\n\r])\p{Cc}/gu, '')),
  ),
  defect(
    'line-ends-changed',
    'Makes a line feed of carriage return and line feed.',
    { caughtBy },
    textsRead((text) => text.replaceAll('\r\n', '\n')),
  ),
  defect(
    'letters-lowered',
    'Reads e-mail addresses in small letters.',
    { caughtBy },
    textsRead((text) => (/^[^@\s]+@[^@\s]+$/.test(text) ? text.toLowerCase() : text)),
  ),
  defect(
    'digits-read-as-number',
    'Reads a text of digits as a number, without the zeros in front.',
    { caughtBy },
    textsRead((text) => (/^0\d+$/.test(text) ? String(BigInt(text)) : text)),
  ),
  defect(
    'words-read-as-values',
    'Reads the words true and null as values.',
    { caughtBy },
    textsRead((text) => (text === 'true' ? true : text === 'null' ? '' : text)),
  ),
  defect(
    'invisible-stripped',
    'Strips characters without width.',
    { caughtBy },
    textsRead((text) => text.replaceAll(/[\u200b-\u200d\ufeff]/g, '')),
  ),
];
