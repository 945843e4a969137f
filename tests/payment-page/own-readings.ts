/** How the reference reads what no document settles of the page, in order. */
export const OWN_READINGS: readonly string[] = [
  'AMB-page-countdown/told',
  'AMB-page-doubled/refused',
  'AMB-page-late/result',
  'AMB-page-refusal/status',
  'AMB-page-result/shown',
  'AMB-page-return/by-click',
];
