import { headerOf } from '#schemas/alert/auth';
import { type Defect, defect } from './defect.ts';

/** What comes is read too narrowly, or breaks the reader. */
export const readingDefects: readonly Defect[] = [
  defect(
    'first-characters-compared',
    'Compares the first characters of a secret only.',
    { caughtBy: ['unauthenticated-refused', 'unauthenticated-not-kept'] },
    ({ authentic }) => ({
      authentic: (headers, receiver, setup) => {
        const registered = setup.proxies?.get(receiver)?.credentials ?? setup.credentials;
        if (!registered) return false;
        const { name, value } = headerOf(registered);
        const found = headers[name] ?? '';
        return (found.length >= 16 && value.startsWith(found.slice(0, 16))) || authentic(headers, receiver, setup);
      },
    }),
  ),
  defect(
    'basic-read-as-latin1',
    'Reads Basic credentials in Latin-1.',
    { caughtBy: ['alert-taken'] },
    ({ authentic }) => ({
      authentic: (headers, receiver, setup) => {
        const pair = /^Basic (.+)$/i.exec((headers.authorization ?? '').trim())?.[1];
        const isPlain = pair === undefined || /^[ -~]*$/.test(Buffer.from(pair, 'base64').toString('latin1'));
        return isPlain && authentic(headers, receiver, setup);
      },
    }),
  ),
  defect(
    'basic-cut-at-colon',
    'Takes the password of Basic credentials to end at a colon.',
    { caughtBy: ['alert-taken'] },
    ({ authentic }) => ({
      authentic: (headers, receiver, setup) => {
        const pair = /^Basic (.+)$/i.exec((headers.authorization ?? '').trim())?.[1] ?? '';
        return Buffer.from(pair, 'base64').toString().split(':').length <= 2 && authentic(headers, receiver, setup);
      },
    }),
  ),
  defect(
    'leading-zero-lost',
    'Keeps identification numbers without a zero at their beginning.',
    { caughtBy: ['alert-content-kept'] },
    ({ shown }) => ({
      shown: (alert, biller) => {
        const cut = (number: unknown) => String(number).replace(/^0(?=\d{12}$)/, '');
        const all = shown(alert, biller);
        return { ...all, sender_proxy: cut(all.sender_proxy), receiver_proxy: cut(all.receiver_proxy) };
      },
    }),
  ),
  defect(
    'repeat-answered-500',
    'Fails when an alert comes again.',
    { caughtBy: ['repeat-answered'] },
    ({ answer }) => ({ answer: (arrived, setup) => (arrived === 'known' ? { status: 500 } : answer(arrived, setup)) }),
  ),
  defect(
    'other-content-answered-500',
    'Fails when an id comes with another amount.',
    { caughtBy: ['repeat-answered'] },
    ({ answer, again }) => {
      let isOther = false;
      return {
        again: (known, incoming, biller) => {
          isOther = known.fields.amount !== incoming.fields.amount;
          return again(known, incoming, biller);
        },
        answer: (arrived, setup) => (arrived === 'known' && isOther ? { status: 500 } : answer(arrived, setup)),
      };
    },
  ),
  defect(
    'expired-breaks-inquiry',
    'Fails on the status expired in the answer to an inquiry.',
    { caughtBy: ['inquiry-status'] },
    ({ inquired }) => ({
      inquired: (id, told, biller) =>
        told.outcome === 'taken' && told.fields.status === 'expired'
          ? { status: 500, body: { error: 'expired' } }
          : inquired(id, told, biller),
    }),
  ),
];
