import { isObject, type Json } from '#core/json';

/** How alerts are authenticated at an endpoint: all of it is secret. */
export type Credentials =
  | { readonly header: string; readonly value: string }
  | { readonly token: string }
  | { readonly username: string; readonly password: string };

/** The header in which credentials stand, name in lower case. */
export function headerOf(credentials: Credentials): { readonly name: string; readonly value: string } {
  if ('header' in credentials) return { name: credentials.header.toLowerCase(), value: credentials.value };
  if ('token' in credentials) return { name: 'authorization', value: `Bearer ${credentials.token}` };
  const { username, password } = credentials;
  const pair = Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
  return { name: 'authorization', value: `Basic ${pair}` };
}

/** What the headers of a request say of credentials: blanks around them and the letter case of a scheme are free. */
export function authentication(
  headers: Readonly<Record<string, string>>,
  credentials: Credentials,
): 'right' | 'missing' | 'wrong' {
  const { name, value } = headerOf(credentials);
  const found = headers[name];
  if (found === undefined || found.trim() === '') return 'missing';
  return normal(found, name) === normal(value, name) ? 'right' : 'wrong';
}

function normal(value: string, name: string): string {
  const text = value.trim();
  return name === 'authorization'
    ? text.replace(/^(bearer|basic)\s+/i, (scheme) => `${scheme.trim().toLowerCase()} `)
    : text;
}

/** The credentials that a control call names, or `undefined` where it names none. */
export function credentialsIn(value: Json | undefined): Credentials | undefined {
  if (!isObject(value)) return undefined;
  const { header, value: secret, token, username, password } = value;
  if (typeof header === 'string' && typeof secret === 'string') return { header, value: secret };
  if (typeof token === 'string') return { token };
  return typeof username === 'string' && typeof password === 'string' ? { username, password } : undefined;
}

/** The texts of credentials that nobody else may see. */
export function secretsOf(credentials: Credentials): readonly string[] {
  const { value } = headerOf(credentials);
  if ('header' in credentials) return [credentials.value];
  if ('token' in credentials) return [credentials.token];
  return [credentials.password, value.slice('Basic '.length)];
}
