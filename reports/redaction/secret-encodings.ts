import escapeHtml from 'escape-html';

const made = new Map<string, ReadonlySet<string>>();
/** A run that shows more secrets than this spells some of them anew. */
const MOST_KEPT = 4096;

/** Every way in which a secret is commonly written down: plain, base64, hex, percent-encoded, JSON-escaped, HTML-escaped. */
export function spellings(secret: string): ReadonlySet<string> {
  const known = made.get(secret);
  if (known) return known;
  if (made.size >= MOST_KEPT) made.clear();
  const spelled = spelledAnew(secret);
  made.set(secret, spelled);
  return spelled;
}

function spelledAnew(secret: string): ReadonlySet<string> {
  const bytes = Buffer.from(secret);
  const hex = bytes.toString('hex');
  const all = [secret, hex, hex.toUpperCase(), ...encodings(bytes), ...percented(secret), escapeHtml(secret)];
  const escaped = jsonEscaped(secret);
  // Twice escaped: JSON text quoted inside JSON text.
  return new Set([...all, ...escaped, ...escaped.flatMap(jsonEscaped)].filter((one) => one !== ''));
}

function jsonEscaped(text: string): readonly string[] {
  const plain = JSON.stringify(text).slice(1, -1);
  // As Go writes JSON for a page.
  const forPages = plain.replaceAll(/[<>&]/g, (unit) => `\\u${hex4(unit)}`);
  // As PHP writes JSON: slashes escaped, everything beyond ASCII as \u.
  const slashed = plain.replaceAll('/', '\\/');
  const ascii = [plain, slashed].map((one) => one.replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${hex4(unit)}`));
  const upper = ascii.map((one) =>
    one.replaceAll(/\\u([0-9a-f]{4})/g, (_, digits: string) => `\\u${digits.toUpperCase()}`),
  );
  return [plain, slashed, forPages, ...ascii, ...upper];
}

function hex4(unit: string): string {
  return unit.charCodeAt(0).toString(16).padStart(4, '0');
}

function percented(secret: string): readonly string[] {
  const upper = [...Buffer.from(secret)].map(percent).join('');
  const strict = upper.replaceAll('%20', '+');
  const loose = encodeURIComponent(secret.replaceAll(/\p{Cs}/gu, '\ufffd'));
  const each = [upper, strict, loose, loose.replaceAll('%20', '+')];
  return [...each, ...each.map((one) => one.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()))];
}

function percent(byte: number): string {
  const letter = String.fromCharCode(byte);
  return /[A-Za-z0-9_.~-]/.test(letter) ? letter : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

function encodings(bytes: Buffer): readonly string[] {
  const whole = bytes.toString('base64').replaceAll('=', '');
  // Inside a longer text the secret starts at any of three bit positions; below 8 bytes too little is left to be sure.
  const inside = bytes.length < 8 ? [] : [inner(bytes, 0), inner(bytes, 1), inner(bytes, 2)];
  const all = [whole, ...inside];
  return [...all, ...all.map((one) => one.replaceAll('+', '-').replaceAll('/', '_'))];
}

/** The base64 characters that depend on the secret alone when `before` bytes stand in front of it. */
function inner(bytes: Buffer, before: number): string {
  const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
  return text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
}
