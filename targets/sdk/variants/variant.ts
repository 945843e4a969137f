import type { Json } from '#core/json';
import type { SdkModule } from '#targets/sdk/client/module/module';
import * as reference from '#targets/sdk/reference/module';

/** The reference library as another author might have written it: no rule may fail it. */
export interface SdkVariant {
  readonly id: string;
  /** What it does otherwise than the reference, one sentence in the present tense. */
  readonly title: string;
  readonly operations: () => SdkModule;
}

/** The whole library. */
export function variant({ operations }: SdkVariant): SdkModule {
  return { ...reference, ...operations() };
}

/** What a library throws to turn input away. */
export function refusal(message: string): Error {
  return Object.assign(new Error(message), { code: -32000 });
}

/** The members that are not null. */
export function withoutNulls(value: Readonly<Record<string, Json>>): Readonly<Record<string, Json>> {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null));
}
