import { BEHAVIOUR_DEFECTS } from './behaviour.ts';
import type { SdkDefect } from './defect.ts';
import { GATE_DEFECTS } from './gate.ts';
import { KEY_LEAKS } from './key-leaks.ts';
import { PAGE_DEFECTS } from './page.ts';
import { READING_DEFECTS } from './reading.ts';
import { ALTERED_SIGNATURE_DEFECTS } from './receiving/altered-signatures.ts';
import { FORGED_DEFECTS } from './receiving/forged.ts';
import { GENUINE_DEFECTS } from './receiving/genuine.ts';
import { NOT_JSON_DEFECTS } from './receiving/not-json.ts';
import { RESPELLED_DEFECTS } from './receiving/respelled.ts';
import { STRIPPED_DEFECTS } from './receiving/stripped.ts';
import { SIGNING_DEFECTS } from './signing/signing.ts';
import { VALUE_DEFECTS } from './signing/values.ts';

export type { SdkDefect };

/** Every known way in which a library in process can break the contract: the reference with one thing wrong each. */
export const sdkDefects: readonly SdkDefect[] = [
  ...SIGNING_DEFECTS,
  ...VALUE_DEFECTS,
  ...GENUINE_DEFECTS,
  ...FORGED_DEFECTS,
  ...ALTERED_SIGNATURE_DEFECTS,
  ...RESPELLED_DEFECTS,
  ...NOT_JSON_DEFECTS,
  ...STRIPPED_DEFECTS,
  ...READING_DEFECTS,
  ...PAGE_DEFECTS,
  ...GATE_DEFECTS,
  ...BEHAVIOUR_DEFECTS,
  ...KEY_LEAKS,
];
