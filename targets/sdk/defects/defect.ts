import type { RuleId } from '#core/model';
import type { SdkModule } from '#targets/sdk/client/module/module';
import * as reference from '#targets/sdk/reference/module';

/** The reference library with exactly one thing wrong, and who must notice. */
export interface SdkDefect {
  readonly id: string;
  /** What the defective library does, one sentence in the present tense. */
  readonly title: string;
  /** The rules that must fail, and no others may. The first is what the defect is about, in both operations where two receive. */
  readonly caughtBy: readonly [RuleId, ...RuleId[]];
  /** The operations that do it in place of the reference's; made anew for each library, since some remember calls. */
  readonly operations: () => SdkModule;
}

/** The defective library. */
export function defective({ operations }: SdkDefect): SdkModule {
  return { ...reference, ...operations() };
}
