/** How a payment ended, as a page shows it. */
export type ShownResult = 'success' | 'decline';

const DECLINED =
  /declin|fail|reject|refus|unsuccess|not (?:been )?(?:paid|successful|completed)|cancel|expired|error|ปฏิเสธ|ไม่สำเร็จ|ล้มเหลว|ยกเลิก|หมดอายุ|отклон|не удал|ошиб|失败|拒绝|失敗|abgelehnt|fehlgeschlagen|refusé|échou/iu;
const PAID =
  /success|paid|complete|approved|thank|received|สำเร็จ|ชำระแล้ว|เรียบร้อย|ขอบคุณ|успеш|оплачен|成功|完了|erfolgreich|bezahlt|réussi|payé/iu;

/** The result that a text tells, in the usual words of some languages; `undefined` where the kit knows none of them. */
export function resultIn(text: string): ShownResult | undefined {
  if (DECLINED.test(text)) return 'decline';
  return PAID.test(text) ? 'success' : undefined;
}
