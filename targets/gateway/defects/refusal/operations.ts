import { type Defect, defect } from '#targets/gateway/defects/defect';

/** Requests taken by another HTTP method. */
export const operationDefects: readonly Defect[] = [
  defect('put-accepted', 'Takes a sale request sent by PUT.', { caughtBy: ['post-only'] }, () => ({
    httpMethods: ['POST', 'PUT'],
  })),
  defect(
    'empty-body-accepted',
    'Answers an empty body as if it were a purchase, also by GET.',
    { caughtBy: ['post-only', 'json-only'] },
    (compliant) => {
      let isEmpty = false;
      return {
        httpMethods: ['POST', 'GET'],
        read: (bytes) => {
          isEmpty = bytes.length === 0;
          return compliant.read(bytes);
        },
        reply: (reply, context) =>
          isEmpty && context.to === 'sale'
            ? { status: 200, body: { status: 'success', request_id: 'r', project_id: 1, payment_id: 'p' } }
            : compliant.reply(reply, context),
      };
    },
  ),
];
