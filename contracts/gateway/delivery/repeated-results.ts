/**
 * How often a result may come again that was answered 200. The platform warns that results of finished payments come
 * again, and says that sending ends with the answer 200: a result that comes once more is an open point
 * (AMB-result-repeated), one that goes on coming was not ended by the answer.
 */
export const MOST_REPEATED = 2;
