import { acceptanceReplyDefects } from './acceptance/replies.ts';
import { strictnessDefects } from './acceptance/strictness.ts';
import { calendarDefects } from './callback/calendar.ts';
import { dateDefects } from './callback/dates.ts';
import { echoDefects } from './callback/echo.ts';
import { callbackFormatDefects } from './callback/format.ts';
import { intermediateDefects } from './callback/intermediate.ts';
import { jsonDefects } from './callback/json.ts';
import { omissionDefects } from './callback/omissions.ts';
import { callbackSignatureDefects } from './callback/signature.ts';
import { sumDefects } from './callback/sums.ts';
import { vocabularyDefects } from './callback/vocabulary.ts';
import type { Defect } from './defect.ts';
import { addressDefects } from './delivery/addresses.ts';
import { delayDefects } from './delivery/delay.ts';
import { receiptDefects } from './delivery/receipt.ts';
import { scheduleDefects } from './delivery/schedule.ts';
import { untakenDefects } from './delivery/untaken.ts';
import { returnedDefects } from './genuine/returned.ts';
import { spellingDefects } from './genuine/spellings.ts';
import { textDefects } from './genuine/texts.ts';
import { unusualDefects } from './genuine/unusual.ts';
import { identityDefects } from './identity.ts';
import { displayDataDefects } from './instruction/display-data.ts';
import { ownInstructionDefects } from './instruction/own.ts';
import { qrChargeDefects } from './instruction/qr-charges.ts';
import { qrCodeDefects } from './instruction/qr-code.ts';
import { redirectDataDefects } from './instruction/redirect-data.ts';
import { lifetimeDefects } from './lifetime.ts';
import { amountDefects } from './refusal/amounts.ts';
import { currencyDefects } from './refusal/currencies.ts';
import { disclosingDefects } from './refusal/disclosing.ts';
import { formatDefects } from './refusal/formats.ts';
import { memberDefects } from './refusal/members.ts';
import { operationDefects } from './refusal/operations.ts';
import { processingDefects } from './refusal/processing.ts';
import { readingDefects } from './refusal/reading.ts';
import { refusalReplyDefects } from './refusal/replies.ts';
import { signatureDefects } from './refusal/signatures.ts';
import { lateDefects } from './result/late.ts';
import { neighbourDefects } from './result/neighbours.ts';
import { orderDefects } from './result/order.ts';
import { outcomeDefects } from './result/outcomes.ts';
import { wideDefects } from './result/wide.ts';
import { seriesAnewDefects } from './series/anew.ts';
import { seriesEndDefects } from './series/end.ts';
import { queueDefects } from './series/queues.ts';
import { statusAnswerDefects } from './status/answers.ts';
import { statusDateDefects } from './status/dates.ts';
import { statusRequestDefects } from './status/requests.ts';

/** Every known way in which a payment platform can break its contract: the reference with one thing wrong each. */
export const gatewayDefects: readonly Defect[] = [
  ...acceptanceReplyDefects,
  ...strictnessDefects,
  ...textDefects,
  ...unusualDefects,
  ...spellingDefects,
  ...returnedDefects,
  ...readingDefects,
  ...operationDefects,
  ...memberDefects,
  ...formatDefects,
  ...amountDefects,
  ...currencyDefects,
  ...signatureDefects,
  ...refusalReplyDefects,
  ...disclosingDefects,
  ...processingDefects,
  ...identityDefects,
  ...jsonDefects,
  ...callbackSignatureDefects,
  ...callbackFormatDefects,
  ...intermediateDefects,
  ...omissionDefects,
  ...echoDefects,
  ...dateDefects,
  ...calendarDefects,
  ...sumDefects,
  ...vocabularyDefects,
  ...redirectDataDefects,
  ...displayDataDefects,
  ...qrCodeDefects,
  ...qrChargeDefects,
  ...ownInstructionDefects,
  ...outcomeDefects,
  ...orderDefects,
  ...lateDefects,
  ...neighbourDefects,
  ...wideDefects,
  ...lifetimeDefects,
  ...scheduleDefects,
  ...receiptDefects,
  ...untakenDefects,
  ...addressDefects,
  ...delayDefects,
  ...statusAnswerDefects,
  ...statusDateDefects,
  ...statusRequestDefects,
  ...queueDefects,
  ...seriesEndDefects,
  ...seriesAnewDefects,
];
