import { type Defect, defect } from '#targets/gateway/defects/defect';

/** Requests taken by another HTTP method. */
export const operationDefects: readonly Defect[] = [
  defect('put-accepted', 'Takes a sale request sent by PUT.', { caughtBy: ['post-only'] }, () => ({
    httpMethods: ['POST', 'PUT'],
  })),
];
