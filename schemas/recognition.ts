import { at, edited, isObject, type JsonObject, type Pointer } from '#core/json';
import type { Problem } from '#core/model';
import { methods } from './methods.ts';
import { type SchemaId, validate } from './validate.ts';

/** A kind of message: how it is recognised, and the schemas that it may have to fit. */
interface Kind {
  /** As in “a callback of a successful payment”. */
  readonly title: string;
  /** Locations that all of its messages have. */
  readonly has: readonly Pointer[];
  /** Members that have these values in all of its messages. */
  readonly says?: Readonly<Record<Pointer, string>>;
  schemas(path: string | undefined): readonly SchemaId[];
}

const only = (id: SchemaId) => () => [id];
const callback = ['/project_id', '/payment/status'];

/** The kinds of messages, the particular before the general. */
const KINDS: readonly Kind[] = [
  { title: 'a reply to a status request', has: ['/project_id', '/operations'], schemas: only('gate/status-reply') },
  {
    title: 'a callback with display data',
    has: [...callback, '/display_data'],
    schemas: only('gate/callback-display'),
  },
  {
    title: 'a callback with a redirect',
    has: [...callback, '/redirect_data'],
    schemas: only('gate/callback-redirect'),
  },
  {
    title: 'a callback of a successful payment',
    has: callback,
    says: { '/payment/status': 'success' },
    schemas: only('gate/callback-success'),
  },
  {
    title: 'a callback with errors',
    has: [...callback, '/errors/0'],
    schemas: () => ['gate/callback-error', 'gate/callback-decline'],
  },
  {
    title: 'a callback of a declined payment',
    has: callback,
    says: { '/payment/status': 'decline' },
    schemas: only('gate/callback-decline'),
  },
  { title: 'a callback', has: ['/project_id', '/payment'], schemas: only('gate/callback') },
  { title: 'a Gate request of a purchase', has: ['/general', '/payment'], schemas: saleSchemas },
  { title: 'a status request', has: ['/general/payment_id'], schemas: only('gate/status-request') },
  { title: 'parameters of Payment Page', has: ['/project_id', '/payment_amount'], schemas: pageSchemas },
  { title: 'parameters of Payment Page', has: ['/project_id', '/payment_currency'], schemas: pageSchemas },
  {
    title: 'a reply that refuses a request',
    has: ['/status'],
    says: { '/status': 'error' },
    schemas: only('gate/error-reply'),
  },
  { title: 'a reply that accepts a request', has: ['/status', '/request_id'], schemas: only('gate/acceptance-reply') },
];

function saleSchemas(path: string | undefined): readonly SchemaId[] {
  const asked = methods.filter((one) => path?.endsWith(one.path));
  return (asked.length > 0 ? asked : methods).map(({ schemas }) => schemas.sale);
}

function pageSchemas(): readonly SchemaId[] {
  return [...new Set(methods.flatMap(({ schemas }) => schemas.page ?? []))];
}

/** What a message is, the schemas that it fits; or, where it fits none, the nearest with what is wrong. */
export interface Recognised {
  readonly title: string;
  readonly schemas: readonly SchemaId[];
  readonly problems: readonly Problem[];
}

/** Recognises a message by its members, and by the path of the request that carried it; `undefined` where it is of no kind known. */
export function recognised(message: JsonObject, path?: string): Recognised | undefined {
  const { value, suffix } = unified(message);
  const kind = KINDS.find(
    ({ has, says = {} }) => has.every((one) => at(value, one) !== undefined) && saysAll(value, says),
  );
  if (kind === undefined) return undefined;
  const tried = kind.schemas(path).map((id) => ({ id, problems: validate(id, value) }));
  const fewest = Math.min(...tried.map(({ problems }) => problems.length));
  const nearest = tried.filter(({ problems }) => problems.length === fewest);
  return {
    title: `${kind.title}${suffix}`,
    schemas: nearest.map(({ id }) => id),
    problems: nearest[0]?.problems ?? [],
  };
}

function saysAll(message: JsonObject, says: Readonly<Record<Pointer, string>>): boolean {
  return Object.entries(says).every(([where, value]) => at(message, where) === value);
}

/** Callbacks of the internal format have their signature in `general`; all else of them is as in any callback. */
function unified(message: JsonObject): { readonly value: JsonObject; readonly suffix: string } {
  const { general, ...rest } = message;
  const isInternal = isObject(general) && Object.keys(general).length === 1 && 'signature' in general;
  if (!isInternal || !('project_id' in rest)) return { value: message, suffix: '' };
  const value = edited(rest, [{ op: 'set', at: '/signature', value: general.signature ?? null }]) as JsonObject;
  return { value, suffix: ' in the internal format, with its signature in general' };
}
