import { createHmac } from 'node:crypto';
import type { JsonObject } from '#core/json';
import { canonical, type Dialect, linesIn } from '#schemas/signature/dialects/dialect';
import type { SdkModule } from '#targets/sdk/client/module/module';

/** What `sign` is asked. */
export interface SignParams {
  readonly data: JsonObject;
  readonly key: string;
}

/** A library that signs in this way. */
export function signs(signature: (params: SignParams) => string): () => SdkModule {
  return () => ({ sign: (params: SignParams) => ({ signature: signature(params) }) });
}

/** A library that signs in a dialect of its own. */
export function signsIn(departure: Partial<Dialect>): () => SdkModule {
  const dialect = { ...canonical, ...departure };
  return signs(({ data, key }) => hmac(linesIn(data, dialect).join(';'), key));
}

/** A library that signs each line as `change` leaves it. */
export function signsLines(change: (line: string) => string): () => SdkModule {
  return signs(({ data, key }) => hmac(linesIn(data, canonical).map(change).join(';'), key));
}

/** A library that signs some of the lines only. */
export function signsIf(isSigned: (line: string) => boolean): () => SdkModule {
  return signs(({ data, key }) => hmac(linesIn(data, canonical).filter(isSigned).join(';'), key));
}

/** The signature of a string to sign. */
export function hmac(text: string, key: string | Buffer): string {
  return createHmac('sha512', key).update(text, 'utf8').digest('base64');
}

/** A value with each of its leaves changed. */
export function mapLeaves(value: unknown, change: (leaf: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((inner) => mapLeaves(inner, change));
  if (typeof value !== 'object' || value === null) return change(value);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mapLeaves(inner, change)]));
}
