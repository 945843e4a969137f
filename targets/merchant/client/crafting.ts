import { at, type Edit, edited, isObject, type Json, type JsonObject } from '#core/json';
import type { Callback, Label } from '#core/model';
import { bareDigits, spellings } from '#schemas/genuine/spellings';
import { readJson } from '#schemas/json/read';
import { wireFaults } from '#schemas/json/wire-faults';
import { signatureFaults } from '#schemas/signature/faults/all';
import { signed } from '#schemas/signature/sign';
import { filled } from '#targets/gateway/client/tokens';
import type { SessionState } from './connection.ts';
import { customerId } from './session-state.ts';
import type { Issued } from './stand-in.ts';

/** A callback as it goes out. */
export interface Crafted {
  readonly contentType: string;
  readonly bytes: Uint8Array;
  /** What is wrong with it, by name. */
  readonly fault: string;
  /** The sum that it says was paid; that of the issued callback where only its bytes are at fault. */
  readonly paid: number | null;
  /** Only its bytes are at fault. */
  readonly legible?: true;
}

/** The issued callback that a step is made of: the last of its stage; `undefined` where none was issued. */
export function issuedFor(
  { connection, payments }: SessionState,
  step: Pick<Callback, 'payment' | 'stage'>,
): Issued | undefined {
  const id = payments[step.payment];
  return id === undefined ? undefined : connection.standIn.issued(id).findLast(({ stage }) => stage === step.stage);
}

/** The callback of a step: the issued one as it is, or altered, signed and spelled as the step says. */
export function crafted(state: SessionState, step: Callback, issued: Issued): Crafted {
  const text = textOf(state, step, issued);
  const wire = step.wire === undefined ? undefined : named(wireFaults, step.wire, 'wire fault');
  const bytes = wire ? wire.alter(text) : Buffer.from(text);
  const legible = wire !== undefined && text === issued.text;
  return {
    contentType: wire?.contentType ?? 'application/json; charset=utf-8',
    bytes,
    fault: step.wire ?? faultOf(step),
    paid: paidBy(legible ? Buffer.from(text) : bytes),
    ...(legible ? { legible } : {}),
  };
}

/** The text as it was issued where nothing of it is asked otherwise. */
function textOf(state: SessionState, step: Callback, issued: Issued): string {
  const { edits, signed, signedAt, after, spelling } = step;
  const isIssued = !edits && signed === undefined && !signedAt && !after && spelling === undefined;
  if (isIssued) return issued.text;
  const plain = JSON.stringify(message(state, step, issued));
  return spelling === undefined ? plain : named([...spellings, bareDigits], spelling, 'spelling').spell(plain);
}

function paidBy(bytes: Uint8Array): number | null {
  const read = readJson(bytes);
  const message = read.ok && isObject(read.value) ? read.value : null;
  const amount = at(message, '/payment/sum/amount');
  return at(message, '/payment/status') === 'success' && typeof amount === 'number' ? amount : null;
}

function faultOf({ signed, as, forged }: Callback): string {
  if (signed === null) return 'unsigned';
  return signed?.fault ?? (forged ? as : '');
}

function message(state: SessionState, step: Callback, issued: Issued): Json {
  const read = readJson(Buffer.from(issued.text));
  const { signature: _, ...plain } = read.ok && isObject(read.value) ? read.value : {};
  const body = edited(plain, tokensFilled(state, step.edits ?? [])) as JsonObject;
  return edited(sealed(state, step, body), tokensFilled(state, step.after ?? []));
}

function sealed(state: SessionState, step: Callback, body: JsonObject): JsonObject {
  const key = state.projects.main?.key ?? '';
  if (step.signed === null) return body;
  if (step.signed === undefined) return signed(body, key, step.signedAt ?? '/signature');
  const other = otherKey(state, step.signed.fault);
  if (other !== undefined) return signed(body, other, '/signature');
  return named(signatureFaults, step.signed.fault, 'signature fault').forge(body, key, '/signature');
}

/** The keys that only a run knows, or nobody ought to have, by the fault of a signature that is made with them. */
function otherKey({ projects }: SessionState, fault: string): string | undefined {
  if (fault === 'empty-key') return '';
  return fault === 'earlier-key' ? projects.earlier?.key : undefined;
}

function tokensFilled(state: SessionState, edits: readonly Edit[]): readonly Edit[] {
  return edits.map((edit) =>
    edit.op === 'set' ? { ...edit, value: filled(edit.value, ({ $, of }) => worth(state, $, of)) } : edit,
  );
}

function worth(state: SessionState, what: string, label: Label): Json {
  if (what === 'payment') return state.payments[label] ?? `${state.prefix}-${label}`;
  if (what === 'project') return state.projects[label]?.projectId ?? 1;
  return customerId(state, label);
}

function named<T extends { readonly id: string }>(list: readonly T[], id: string, what: string): T {
  const found = list.find((one) => one.id === id);
  if (!found) throw new Error(`no ${what} is called ${id}`);
  return found;
}
