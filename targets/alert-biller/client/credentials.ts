import { stuck } from '#core/faults';
import type { Label } from '#core/model';
import { type Credentials, headerOf } from '#schemas/alert/auth';
import type { BillerState, Registered } from './connection.ts';

/** A header by which an alert is sent, and whether the biller must take it. */
interface Shown {
  readonly headers: Readonly<Record<string, string>>;
  /** `right`, or the name of what is wrong. */
  readonly authentication: string;
}

type Header = ReturnType<typeof headerOf>;

/** Spellings of the right credentials: blanks around them and the letter case of a scheme are free. */
const RIGHT: Readonly<Record<string, (value: string) => string>> = {
  'scheme-case': (value) => value.replace(/^(Bearer|Basic) /, (scheme) => scheme.toUpperCase()),
  padded: (value) => ` ${value} `,
};

/** What can be wrong with credentials; `null` is no header at all. */
const WRONG: Readonly<Record<string, (header: Header, state: BillerState, to: Label) => Header | null>> = {
  missing: () => null,
  empty: ({ name }) => ({ name, value: '' }),
  shortened: ({ name, value }) => ({ name, value: value.slice(0, -1) }),
  lengthened: ({ name, value }) => ({ name, value: `${value}0` }),
  'other-case': ({ name, value }) => ({ name, value: secretOf(value, (secret) => secret.toUpperCase()) }),
  other: ({ name, value }) => ({ name, value: secretOf(value, (secret) => [...secret].reverse().join('')) }),
  'scheme-missing': ({ name, value }) => ({
    name,
    value:
      secretOf(value, (secret) => secret)
        .split(' ')
        .pop() ?? '',
  }),
  'other-scheme': ({ value }) => ({ name: 'authorization', value: `Digest ${value.split(' ').pop()}` }),
  common: (_header, state) => headerOf(lastOf(state).common),
  another: (header, state, to) => {
    const other = Object.entries(lastOf(state).own).find(([label]) => label !== to);
    return other ? headerOf(other[1]) : header;
  },
  earlier: (header, { registered }, to) => {
    const before = registered.at(-2);
    return before ? headerOf(credentialsFor(before, to)) : header;
  },
};

/** The secret part of a header's value changed, its scheme left as it is. */
function secretOf(value: string, change: (secret: string) => string): string {
  const [, scheme = '', secret = value] = /^((?:Bearer|Basic) )?(.*)$/s.exec(value) ?? [];
  return scheme + change(secret);
}

function lastOf({ registered }: BillerState): Registered {
  const last = registered.at(-1);
  if (!last) throw stuck('an alert is delivered before the biller is configured');
  return last;
}

const credentialsFor = ({ common, own }: Registered, to: Label): Credentials => own[to] ?? common;

/** The headers of an alert for a receiver; `named` is a spelling that is right, or what is wrong. */
export function shownCredentials(state: BillerState, to: Label, named?: string): Shown {
  const right = headerOf(credentialsFor(lastOf(state), to));
  const wrong = named === undefined ? undefined : WRONG[named];
  if (wrong) {
    const header = wrong(right, state, to);
    // A biller that names its credentials itself may name the same for all, and again.
    const same = header?.name === right.name && header.value === right.value;
    return { headers: header ? { [header.name]: header.value } : {}, authentication: same ? 'right' : (named ?? '') };
  }
  const spell = named === undefined ? (value: string) => value : RIGHT[named];
  if (!spell) throw new Error(`no spelling of credentials is called ${named}`);
  return { headers: { [right.name]: spell(right.value) }, authentication: 'right' };
}
