import type { HttpReply, HttpRequest, Party } from '#core/http';
import { isObject } from '#core/json';
import type { Target } from '#core/model';
import { fieldsIn, toWire } from '#schemas/alert/mapping';
import { krungsriSimulated as profile } from '#schemas/alert/profile';
import { fitsType, partyOf } from '#schemas/alert/proxy';
import { type ReferenceBank, referenceBank } from '#targets/alert-bank/reference/bank';
import type { Behaviour as BankBehaviour } from '#targets/alert-bank/reference/behaviour';
import { compliant as compliantBank } from '#targets/alert-bank/reference/compliant';
import { billerInProcess } from '#targets/alert-biller/client/target';
import type { Behaviour as BillerBehaviour } from '#targets/alert-biller/reference/behaviour';
import { type ReferenceBiller, referenceBiller } from '#targets/alert-biller/reference/biller';
import { compliant as compliantBiller } from '#targets/alert-biller/reference/compliant';
import { sendTo } from '#targets/doors/send';
import { alerted, asked, type BankSide, controlled, membersOf, registered } from './bank-side.ts';

/** The two parties of a play. */
export interface Parties {
  readonly bank?: BankBehaviour | undefined;
  readonly biller?: BillerBehaviour | undefined;
}

/** The parties as they stand to each other. */
interface Field {
  readonly bank: ReferenceBank;
  readonly biller: ReferenceBiller;
  readonly side: BankSide;
  /** What the biller answered to alerts, by id. */
  readonly replies: Map<string, HttpReply>;
}

/**
 * Opens a biller whose bank is real: what a scenario delivers is initiated at that bank, which alerts the biller by
 * itself, and what the biller asks goes to that bank. Each side is written down as the kit sees it when it judges it.
 */
export async function openField({
  bank: ofBank = compliantBank,
  biller: ofBiller = compliantBiller,
}: Parties): Promise<{
  readonly target: Target;
  readonly side: BankSide;
}> {
  const side: BankSide = { events: [], registered: new Map(), clock: null };
  const replies = new Map<string, HttpReply>();
  const bank = referenceBank({
    behaviour: ofBank,
    send: async (sent) => {
      const path = new URL(sent.url).pathname;
      const alert = { ...sent, path, body: Buffer.from(sent.body) };
      const { id, reply } = await alerted(side, sent, () => made.biller?.service(alert) ?? NOBODY);
      replies.set(id, reply);
      return reply;
    },
  });
  const made: { biller?: ReferenceBiller } = {};
  const parties = (toBank: Party) => {
    const biller = referenceBiller({
      send: sendTo(() => toBank),
      ownUrl: () => 'http://biller.invalid',
      behaviour: ofBiller,
    });
    made.biller = biller;
    const field = { bank, biller, side, replies };
    return {
      control: (request: HttpRequest) => movedTogether(field, request),
      service: (request: HttpRequest) => initiated(field, request),
      close: () => biller.close(),
    };
  };
  const target = await billerInProcess('reference bank and biller', parties, {
    bank: (request) => asked(side, bank, request),
  });
  return { target, side };
}

const NOBODY: Promise<HttpReply> = Promise.resolve({ status: 404, headers: {}, body: '' });

/** The bank's clock and registrations go with those of the biller. */
async function movedTogether({ bank, biller, side }: Field, request: HttpRequest): Promise<HttpReply> {
  const members = membersOf(request);
  if (request.path === '/reset') {
    side.events.length = 0;
    side.registered.clear();
    await controlled(side, bank, ['reset', '/reset', members]);
  }
  if (request.path === '/clock') await controlled(side, bank, ['clock', '/clock', members]);
  const reply = await biller.control(request);
  if (request.path !== '/configure') return reply;
  const { callback_url = null } = membersOf(reply);
  for (const one of Array.isArray(members.proxies) ? members.proxies : [])
    if (isObject(one)) await registered(side, bank, { auth: members.auth ?? null, ...one, callback_url });
  return reply;
}

/** An alert of the scenario is a request to pay at the bank; it is answered as the biller answered the bank. */
async function initiated({ bank, side, replies }: Field, { body }: HttpRequest): Promise<HttpReply> {
  const alert = fieldsIn(body, profile.callback.body, profile.literals);
  const sender = partyOf(String(alert.sender_proxy));
  const type = fitsType(sender, 'mobile') ? 'mobile' : 'tax-id';
  if (!side.registered.has(sender)) await registered(side, bank, { proxy: sender, proxy_type: type, alerts: false });
  const { method, path, request } = profile.operations.initiation;
  const text = JSON.stringify(toWire({ ...alert, instruction_at: side.clock }, request, profile.literals));
  const id = String(alert.transaction_id);
  const headers = { 'content-type': 'application/json' };
  await asked(side, bank, { method, path, headers, body: Buffer.from(text) }, id);
  await controlled(side, bank, ['clock', '/clock', { advance_ms: 0 }]);
  return replies.get(id) ?? NOBODY;
}
