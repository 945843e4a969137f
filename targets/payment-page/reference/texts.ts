/** The languages of the page; English where a customer asks for another. */
export type Language = 'en' | 'th';

const EN = {
  title: 'Payment',
  choose: 'Choose how to pay',
  pay: 'Pay',
  amount: 'Amount',
  firstName: 'First name',
  lastName: 'Last name',
  redirecting: 'You are being taken to the bank',
  goOn: 'Go on to the bank',
  scan: 'Scan this QR code with your banking app',
  code: 'QR code for this payment',
  expiresIn: 'The code can be paid for',
  waiting: 'Waiting for the result of the payment',
  success: 'The payment was successful',
  decline: 'The payment was declined',
  back: 'Back to the shop',
  goingBack: 'You are being taken back to the shop',
  error: 'This payment cannot be made',
} as const;

const TH: Readonly<Record<keyof typeof EN, string>> = {
  title: 'การชำระเงิน',
  choose: 'เลือกวิธีชำระเงิน',
  pay: 'ชำระเงิน',
  amount: 'จำนวนเงิน',
  firstName: 'ชื่อ',
  lastName: 'นามสกุล',
  redirecting: 'กำลังพาคุณไปยังธนาคาร',
  goOn: 'ไปยังธนาคาร',
  scan: 'สแกนคิวอาร์โค้ดนี้ด้วยแอปธนาคารของคุณ',
  code: 'คิวอาร์โค้ดสำหรับการชำระเงินนี้',
  expiresIn: 'ชำระด้วยโค้ดนี้ได้อีก',
  waiting: 'กำลังรอผลการชำระเงิน',
  success: 'ชำระเงินสำเร็จ',
  decline: 'การชำระเงินถูกปฏิเสธ',
  back: 'กลับไปที่ร้านค้า',
  goingBack: 'กำลังพาคุณกลับไปยังร้านค้า',
  error: 'ไม่สามารถชำระเงินนี้ได้',
};

/** The texts of the page in a language. */
export type Texts = Readonly<Record<keyof typeof EN, string>>;

/** The texts for the language that was asked for, and that language. */
export function textsFor(asked: string | undefined): { readonly language: Language; readonly texts: Texts } {
  return asked?.toLowerCase().startsWith('th') ? { language: 'th', texts: TH } : { language: 'en', texts: EN };
}

/** The name of a method, as customers know it. */
export const METHOD_NAMES: Readonly<Record<string, string>> = {
  promptpay: 'PromptPay',
  'thai-qr': 'Thai QR',
  'bank-transfer-thailand': 'Bank transfer',
};
