import { set } from '#contracts/gateway/sale';
import { type Label, named } from '#contracts/labels';
import { signatureFaults } from '#schemas/signature/faults/all';
import { type Probe, probes } from './probe.ts';

/** Requests whose signature does not prove them: every fault that a receiver must refuse for its signature. */
export const wrongSignatures: readonly Probe[] = signatureFaults
  .filter(({ receiver, kind }) => receiver === 'must-refuse' && kind === 'signature')
  .map(({ id, title }) => ({
    as: named('signature', id),
    wrong: `a request with this fault: ${title}`,
    options: { fault: id },
  }));

/** The label of the request with a named fault of the signature. Throws where there is none. */
export function signedWrongly(fault: string): Label {
  const found = wrongSignatures.find(({ options }) => options.fault === fault);
  if (!found) throw new Error(`no request has a signature with the fault ${fault}`);
  return found.as;
}

const inside = set('/x_basket', { items: ['tea', 'milk'], store: { shelf: 'A' } });

/** A request that was signed rightly, and altered then. */
export const alteredAfterSigning = probes({
  'signature-amount-raised': [
    'a request whose amount was raised after signing',
    { after: [set('/payment/amount', 999_900)] },
  ],
  'signature-deep-changed': [
    'a request whose third level was changed after signing',
    { edits: [inside], after: [set('/x_basket/store/shelf', 'B')] },
  ],
  'signature-list-changed': [
    'a request in which the second item of a list was changed after signing',
    { edits: [inside], after: [set('/x_basket/items', ['tea', 'gold'])] },
  ],
});
