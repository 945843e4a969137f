import { type Samples, sdkContract } from '#contracts/sdk/index';
import type { Contract } from '#core/model';
import { sdkSamples } from '#generators/sdk-samples';

/** The contract of SDKs with `runs` generated payloads, 2,000 unless told. */
export function sdkContractFor(seed: number, runs = 2_000): Contract {
  const samples: Samples = sdkSamples(seed, runs);
  return sdkContract(samples);
}
