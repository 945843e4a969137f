import { at, type JsonObject } from '#core/json';
import { alsoWhere, type Defect, declinesSoon, defect } from '#targets/gateway/defects/defect';
import { delayOf, excusing, withoutChecks } from '#targets/gateway/overrides/checks';
import { declinedLateBy } from '#targets/gateway/overrides/late-refusal';
import type { Override } from '#targets/gateway/overrides/override';

const unknownProjectTaken: Override = (compliant) => {
  const strays = new WeakSet<JsonObject>();
  return {
    projectOf: (message, projects) => {
      const project = compliant.projectOf(message, projects);
      const [first] = projects.values();
      if (!first || !('code' in project) || project.code !== '2442') return project;
      strays.add(message);
      return first;
    },
    // The key of the other project is not known, so the signature cannot be asked for.
    verify: (message, key) => strays.has(message) || compliant.verify(message, key),
  };
};

/** Values taken beyond the lengths and forms of the specification. */
export const formatDefects: readonly Defect[] = [
  defect(
    'blank-around-payment-id-accepted',
    'Takes a payment_id with a blank at its end.',
    { caughtBy: ['member-formats'] },
    withoutChecks('payment-id-trimmed'),
  ),
  defect(
    'long-payment-id-accepted',
    'Takes a payment_id of 256 characters, one more than there may be.',
    { caughtBy: ['member-formats'] },
    excusing(['payment-id'], ({ message }) => String(at(message, '/general/payment_id')).length === 256),
  ),
  defect(
    'blank-behind-payment-id-accepted',
    'Takes a payment_id with a blank behind it.',
    { caughtBy: ['member-formats'] },
    excusing(['payment-id-trimmed'], ({ message }) => /\s$/.test(String(at(message, '/general/payment_id')))),
  ),
  ...['/customer/id', '/customer/first_name', '/customer/last_name', '/customer/email', '/payment/description'].map(
    (member) =>
      defect(
        `long-${member.split('/').at(-1)?.replace('_', '-')}-accepted`,
        `Takes a ${member.slice(1).replace('/', '.')} of 256 characters, one more than there may be.`,
        { caughtBy: ['member-formats'] },
        excusing(
          ['customer-id', 'customer-name', 'customer-email', 'description'],
          ({ message }) => String(at(message, member)).length === 256,
        ),
      ),
  ),
  defect(
    'any-ip-accepted',
    'Takes anything for an IP address.',
    { caughtBy: ['member-formats'] },
    withoutChecks('customer-ip'),
  ),
  defect(
    'any-email-accepted',
    'Takes anything for an e-mail address.',
    { caughtBy: ['member-formats'] },
    withoutChecks('customer-email'),
  ),
  defect(
    'unknown-project-accepted',
    'Takes a request of an unknown project for its first project.',
    {
      caughtBy: alsoWhere(
        ['known-projects-only', 'member-formats', 'intermediate-identity'],
        declinesSoon,
        'callback-identity',
      ),
    },
    unknownProjectTaken,
  ),
  defect(
    'delay-601-accepted',
    'Takes a callback.delay of 601 seconds, one more than there may be.',
    { caughtBy: ['delay-limit'] },
    excusing(['callback-delay'], (asked) => delayOf(asked) === 601),
  ),
  defect(
    'negative-delay-accepted',
    'Takes a callback.delay below zero.',
    { caughtBy: ['delay-limit'] },
    excusing(['callback-delay'], (asked) => delayOf(asked) < 0),
  ),
  defect(
    'late-fault-untold',
    'Accepts a customer.email that is no address, ends the payment, and says so to nobody.',
    { caughtBy: ['accepted-is-told', 'member-formats'] },
    (compliant) => {
      const late = declinedLateBy(['customer-email'], () => true)(compliant);
      return {
        ...late,
        onAwaiting: (payment) => (late.onAwaiting?.(payment).includes('final') ? [] : ['intermediate']),
      };
    },
  ),
];
