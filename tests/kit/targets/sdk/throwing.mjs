/** An adapter that lets its library's words for bad input out as crashes. */
export const describe = () => ({ protocol: 1, name: 'throwing', operations: ['verify'] });

export function verify({ body }) {
  if (!body.includes('"amount":10000')) throw new Error('bad input');
  return { valid: true };
}
