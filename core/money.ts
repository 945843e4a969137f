/** An amount of Thai baht in satang, a hundredth of a baht: always an integer. */
export type Satang = number;

/** Satang as baht with two decimals, as EMV QR tag 54 spells it: 1000 gives `10.00`. */
export function baht(amount: Satang): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The satang that a decimal number of baht spells (`10`, `10.5`, `10.00`), or `undefined` where it spells none. */
export function satang(text: string): Satang | undefined {
  const match = /^(\d+)(?:\.(\d{1,2}))?$/.exec(text);
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : undefined;
}
