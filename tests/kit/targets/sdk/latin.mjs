import { createHmac } from 'node:crypto';

/** An adapter that reads its input as Latin-1. */
export const describe = () => ({ protocol: 1, name: 'latin', operations: ['sign'] });

export function sign({ data, key }) {
  const text = Object.entries(data)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
  const read = Buffer.from(text, 'utf8').toString('latin1');
  return { signature: createHmac('sha512', key).update(read, 'utf8').digest('base64') };
}
