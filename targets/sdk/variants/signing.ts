import { createHmac } from 'node:crypto';
import type { JsonObject } from '#core/json';
import { canonical, linesIn } from '#schemas/signature/dialects/dialect';
import * as reference from '#targets/sdk/reference/module';
import type { SdkVariant } from './variant.ts';

/** Libraries that sign what the documents leave open in another way; the dialects of the public libraries have a test of their own. */
export const SIGNING_VARIANTS: readonly SdkVariant[] = [
  {
    id: 'given-signature-signed',
    title: 'Signs a signature that stands in the data already like any other member.',
    operations: () => ({
      sign: (asked: { data: JsonObject; key: string }) => {
        if (!('signature' in asked.data)) return reference.sign(asked);
        const text = linesIn(asked.data, { ...canonical, signatures: 'kept' }).join(';');
        return { signature: createHmac('sha512', asked.key).update(text).digest('base64') };
      },
    }),
  },
];
