import { isObject } from '#core/json';
import type { SdkDefect } from '#targets/sdk/defects/defect';
import { both, genuine, messageIn, receives } from './receive.ts';

/** Libraries that turn genuine callbacks away, or crash on them. */
export const GENUINE_DEFECTS: readonly SdkDefect[] = [
  {
    id: 'receiving/instructions-refused',
    title: 'Refuses a callback with display data.',
    caughtBy: [...both('genuine', 'generated', 'unusual-text'), 'sdk/verification/general-signature'],
    operations: receives((body, key) => genuine(body, key) && !('display_data' in messageIn(body))),
  },
  {
    id: 'receiving/top-signature-only',
    title: 'Looks for the signature at the top only.',
    caughtBy: both('general-signature'),
    operations: receives((body, key) => genuine(body, key) && 'signature' in messageIn(body)),
  },
  {
    id: 'receiving/null-crashes',
    title: 'Crashes on a null in a callback.',
    caughtBy: [...both('null-members'), 'sdk/behaviour/no-crash'],
    operations: receives((body, key) => {
      if (/:null\b/.test(body) || body === 'null') throw new TypeError('Cannot convert undefined or null to object');
      return genuine(body, key);
    }),
  },
  {
    id: 'receiving/unknown-members-refused',
    title: 'Refuses a callback with an unknown member.',
    caughtBy: both('extra-or-missing-members', 'null-members'),
    operations: receives((body, key) => genuine(body, key) && !('x_new_block' in messageIn(body))),
  },
  {
    id: 'receiving/order-matters',
    title: 'Wants the operation behind the payment.',
    caughtBy: both('member-order-and-neighbours'),
    operations: receives((body, key) => genuine(body, key) && !/"operation":.*"payment":\{/.test(body)),
  },
  {
    id: 'receiving/long-texts-cut',
    title: 'Cuts a text after 1,024 characters before it is signed.',
    caughtBy: both('unusual-text'),
    operations: receives(
      (body, key) =>
        genuine(body, key) &&
        !Object.values(messageIn(body)).some((member) => /"[^"]{1025,}"/.test(JSON.stringify(member))),
    ),
  },
  {
    id: 'receiving/spelling-matters',
    title: 'Wants the text spelled as it would spell it itself.',
    caughtBy: both('json-spellings'),
    operations: receives((body, key) => genuine(body, key) && body.trim() === JSON.stringify(messageIn(body))),
  },
  {
    id: 'receiving/one-digit-operation-id-refused',
    title: 'Refuses an operation id of one digit.',
    caughtBy: both('generated'),
    operations: receives((body, key) => genuine(body, key) && !/"operation":\{"id":\d,/.test(body)),
  },
  {
    id: 'receiving/large-operation-id-refused',
    title: 'Refuses an operation id above 2^53.',
    caughtBy: both('large-integers'),
    operations: receives((body, key) => genuine(body, key) && !/:\d{17,}[,}]/.test(body)),
  },
  {
    id: 'receiving/types-crash',
    title: 'Crashes on a payment that is no object.',
    caughtBy: [...both('other-types'), 'sdk/verification/general-signature', 'sdk/behaviour/no-crash'],
    operations: receives((body, key) => {
      const valid = genuine(body, key);
      if (valid && !isObject(messageIn(body).payment)) throw new TypeError('payment.status is undefined');
      return valid;
    }),
  },
];
