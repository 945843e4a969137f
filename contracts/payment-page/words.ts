/** How a payment ended, as a page shows it. */
export type ShownResult = 'success' | 'decline';

const DECLINED =
  /declin|fail|reject|refus|unsuccess\w*|(?:not|never|unable to)(?: \w+)? (?:pa(?:id|y)|success|complete|approve|receive)\w*|cancel|expired|errors?|(?:ชำระเงิน)?ไม่(?:สำเร็จ|เรียบร้อย)|ปฏิเสธ|ล้มเหลว|ยกเลิก|หมดอายุ|отклон|не (?:успеш|оплачен|удал|выполнен|прош)|ошиб|未(?:成功|支付|完成)|失败|拒绝|失敗|nicht (?:erfolgreich|bezahlt)|abgelehnt|fehlgeschlagen|refusé|échou|(?:non|pas) (?:réussi|payé)/giu;
const PAID =
  /success|paid|complete|approved|thank|received|สำเร็จ|ชำระแล้ว|เรียบร้อย|ขอบคุณ|успеш|оплачен|成功|完了|erfolgreich|bezahlt|réussi|payé/iu;

/** The result that a text tells, in the usual words of some languages; `undefined` where the kit knows none of them, or words of both. */
export function resultIn(text: string): ShownResult | undefined {
  const rest = text.replaceAll(DECLINED, ' ');
  const isPaid = PAID.test(rest);
  if (rest === text) return isPaid ? 'success' : undefined;
  return isPaid ? undefined : 'decline';
}
