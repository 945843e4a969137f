import type { SdkDefect } from '#targets/sdk/defects/defect';
import { both, comparing, receives } from './receive.ts';

/** Libraries that take an altered signature for the right one. */
export const ALTERED_SIGNATURE_DEFECTS: readonly SdkDefect[] = [
  {
    id: 'receiving/prefix-compared',
    title: 'Compares the first half of the signature only.',
    caughtBy: both('altered-signature', 'generated-forgeries', 'published-forgeries'),
    operations: receives(
      comparing((received, right) => received.length >= 44 && right.startsWith(received.slice(0, 44))),
    ),
  },
  {
    id: 'receiving/last-digit-passed-over',
    title: 'Does not compare the end of the signature.',
    caughtBy: both('altered-signature', 'generated-forgeries'),
    operations: receives(
      comparing((received, right) => received.length === 88 && right.startsWith(received.slice(0, 84))),
    ),
  },
  {
    id: 'receiving/decoded-bytes-compared',
    title: 'Compares what the signature decodes to.',
    caughtBy: both('altered-signature', 'generated-forgeries', 'published-forgeries'),
    operations: receives(
      comparing((received, right) => Buffer.from(received, 'base64').equals(Buffer.from(right, 'base64'))),
    ),
  },
];
