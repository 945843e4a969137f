import { callbackVariants } from './callbacks.ts';
import { emptyVariants } from './empties.ts';
import { formVariants } from './forms.ts';
import { qrImageVariants } from './instruction/qr-images.ts';
import { qrTextVariants } from './instruction/qr-texts.ts';
import { lifetimeVariants } from './lifetime.ts';
import { memberVariants } from './members.ts';
import { operationVariants } from './operations.ts';
import { replyVariants } from './replies.ts';
import { requestVariants } from './requests.ts';
import { seriesVariants } from './series.ts';
import { signatureVariants } from './signature.ts';
import type { Variant } from './variant.ts';

/** Every known way in which a payment platform can differ from the reference and keep its contract. */
export const gatewayVariants: readonly Variant[] = [
  ...requestVariants,
  ...operationVariants,
  ...replyVariants,
  ...callbackVariants,
  ...memberVariants,
  ...lifetimeVariants,
  ...seriesVariants,
  ...signatureVariants,
  ...formVariants,
  ...emptyVariants,
  ...qrTextVariants,
  ...qrImageVariants,
];
