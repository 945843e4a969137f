/** Changes of schemas that change nothing for any value, each with the reason. */
export const equivalents: Readonly<Record<string, string>> = {
  'gate/definitions /$defs/paymentId/minLength is 0': 'the pattern demands a character',
  'gate/definitions /$defs/refusalCode/type removed': 'it stands beside `code` only, which says the same',
  'gate/definitions /$defs/returnUrls/properties/success/$ref removed': 'who demands `success` says the same of it',
  'page/definitions /$defs/id/minLength is 0': 'the pattern demands a character',
  'report/definitions /$defs/edit/anyOf/0/properties/value/$ref removed': 'any JSON value fits',
  'report/evidence /$defs/happening/anyOf/2/properties/sent/$ref removed': 'any JSON value fits',
  'report/evidence /$defs/happening/anyOf/2/properties/answer/$ref removed': 'any JSON value fits',
  'report/evidence /$defs/happening/anyOf/5/properties/sent/$ref removed': 'any JSON value fits',
  'report/evidence /$defs/happening/anyOf/6/properties/params/$ref removed': 'any JSON value fits',
  'report/evidence /$defs/happening/anyOf/6/properties/result/$ref removed': 'any JSON value fits',
  'report/evidence /$defs/happening/anyOf/9/properties/answer/$ref removed': 'any JSON value fits',
  'report/evidence /$defs/happening/anyOf/9/properties/before/$ref removed': 'any JSON value fits',
  'report/evidence /$defs/happening/anyOf/12/properties/answer/$ref removed': 'any JSON value fits',
  'report/scenario /$defs/step/anyOf/0/properties/body/$ref removed': 'any JSON value fits',
};
