import type { Samples } from '#contracts/sdk/samples';
import type { JsonObject } from '#core/json';

/** Payloads written by hand in place of generated ones, so that which rules notice a defect does not hang on chance. */
export const payloads: Samples = {
  messages: [
    {
      id: 'P-1',
      flag: true,
      note: null,
      empty: '',
      list: ['p', 'q'],
      number: 89012010009801,
      text: ' ที่/อยู่ ',
      decomposed: '\u1112\u1161\u11ab',
      zone: { a: 'x' },
    },
  ],
  // Enough of them that each way of forging has its turn.
  callbacks: Array.from({ length: 60 }, (_, index) => callback(index)),
  pages: [
    { project_id: 121, payment_id: 'P-2', payment_description: 'plain' },
    { project_id: 120, payment_id: 'P-1', payment_description: 'Hi there + & é' },
  ],
};

function callback(index: number): JsonObject {
  const status = index % 2 ? 'success' : 'decline';
  const sum = { amount: 12814, currency: 'THB' };
  return {
    project_id: 120,
    payment: { id: `Order-${index}`, status, method: 'promptpay', sum },
    operation: { id: index, code: '0', sum_converted: sum },
    ...(status === 'success' ? {} : { display_data: [{ type: 'qr_img', data: 'x' }] }),
  };
}
