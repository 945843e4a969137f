import type { ProxyType } from '#core/model';

/** Whether a number has the shape of its type: 13 digits, or a Thai mobile number in one of its three spellings. */
export function fitsType(number: string, type: ProxyType): boolean {
  return type === 'mobile' ? /^(0|66|\+66)[689]\d{8}$/.test(number) : /^\d{13}$/.test(number);
}

/** One text for every spelling of a number: a mobile number begins with 0, others stand as they are. */
export function partyOf(number: string): string {
  return number.replace(/^\+?66(?=[689]\d{8}$)/, '0');
}

/** The last of the 13 digits of a Thai identification number, from the first twelve. */
export function checkDigit(twelve: string): string {
  const sum = [...twelve].reduce((total, digit, index) => total + Number(digit) * (13 - index), 0);
  return String((11 - (sum % 11)) % 10);
}
