import { ACCEPTANCE_DEFECTS } from './acceptance/replies.ts';
import { CALLBACK_JSON_DEFECTS } from './callback/json.ts';
import { LEFT_OUT_DEFECTS } from './callback/left-out.ts';
import { MEMBER_DEFECTS } from './callback/members.ts';
import { SEALING_DEFECTS } from './callback/signatures.ts';
import { SUM_DEFECTS } from './callback/sums.ts';
import type { Defect } from './defect.ts';
import { ADDRESS_DEFECTS } from './delivery/addresses.ts';
import { RETRY_DEFECTS } from './delivery/retries.ts';
import { SENDING_DEFECTS } from './delivery/sending.ts';
import { IDENTITY_DEFECTS } from './identity/identity.ts';
import { DISPLAY_DATA_DEFECTS } from './instruction/display-data.ts';
import { INSTRUCTION_DEFECTS } from './instruction/either-channel.ts';
import { QR_DEFECTS } from './instruction/qr-code.ts';
import { REDIRECT_DATA_DEFECTS } from './instruction/redirect-data.ts';
import { LIFE_DEFECTS } from './lifetime/lifetime.ts';
import { AMOUNT_DEFECTS } from './refusal/amounts.ts';
import { CURRENCY_DEFECTS } from './refusal/currencies.ts';
import { READING_DEFECTS } from './refusal/json.ts';
import { COMPLETENESS_DEFECTS } from './refusal/members.ts';
import { REFUSAL_REPLY_DEFECTS } from './refusal/replies.ts';
import { SIGNATURE_DEFECTS } from './refusal/signatures.ts';
import { OUTCOME_DEFECTS } from './result/outcomes.ts';
import { SERIES_DEFECTS } from './series/series.ts';
import { STATUS_DEFECTS } from './status/status.ts';

/** Every known way in which a payment platform can break its contract: the reference with one thing wrong each. */
export const gatewayDefects: readonly Defect[] = [
  ...ACCEPTANCE_DEFECTS,
  ...READING_DEFECTS,
  ...COMPLETENESS_DEFECTS,
  ...SIGNATURE_DEFECTS,
  ...CURRENCY_DEFECTS,
  ...AMOUNT_DEFECTS,
  ...REFUSAL_REPLY_DEFECTS,
  ...IDENTITY_DEFECTS,
  ...CALLBACK_JSON_DEFECTS,
  ...MEMBER_DEFECTS,
  ...LEFT_OUT_DEFECTS,
  ...SUM_DEFECTS,
  ...SEALING_DEFECTS,
  ...REDIRECT_DATA_DEFECTS,
  ...DISPLAY_DATA_DEFECTS,
  ...INSTRUCTION_DEFECTS,
  ...QR_DEFECTS,
  ...OUTCOME_DEFECTS,
  ...SENDING_DEFECTS,
  ...RETRY_DEFECTS,
  ...ADDRESS_DEFECTS,
  ...LIFE_DEFECTS,
  ...STATUS_DEFECTS,
  ...SERIES_DEFECTS,
];
