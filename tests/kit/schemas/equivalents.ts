/** Changes of schemas that change nothing for any value, each with the reason. */
export const equivalents: Readonly<Record<string, string>> = {
  'gate/definitions /$defs/paymentId/minLength is 0': 'the pattern demands a character',
  'gate/definitions /$defs/refusalCode/type removed': 'it stands beside `code` only, which says the same',
  'gate/definitions /$defs/returnUrls/properties/success/$ref removed': 'who demands `success` says the same of it',
  'page/definitions /$defs/id/minLength is 0': 'the pattern demands a character',
};
