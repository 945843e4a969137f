/** Rules that fail when purchases that nothing is wrong with are not accepted. */
export const PLAIN_PURCHASES = [
  'accepts-purchase',
  'further-members',
  'lengths-and-forms-allowed',
  'corrected-request',
  'delay-allowed',
];

/** Rules that wait for a success and fail when none can be read. */
export const EVERY_SUCCESS = [
  'success-callback',
  'duplicate-harmless',
  'callback-delay',
  'payable-in-time',
  'series-paid-succeeds',
];

/** Rules that wait for a decline and fail when none can be read. */
export const EVERY_DECLINE = ['decline-callback', 'series-rest-declined', 'threshold', 'threshold-stated'];

/** Rules that wait for a result of either kind. */
export const EVERY_RESULT = [...EVERY_SUCCESS, ...EVERY_DECLINE];

/** Rules on purchases of a series that must have an address of their own to redirect to. */
export const SERIES_BY_OWN_ADDRESS = [
  'series-other-amount',
  'series-window',
  'series-reset',
  'series-own',
  'series-of-project',
];

/** Rules that compare the redirection data of a series, and fail when none can be read. */
export const SERIES_BY_INSTRUCTION = [
  'series-same-amount',
  'joins-after-success',
  'series-lasts',
  'series-other-amount',
  'series-limit',
  'series-window',
  'series-reset',
  'series-own',
  'series-of-project',
];
