import { sdkContract } from '#contracts/sdk/contract';
import type { Samples } from '#contracts/sdk/samples';
import type { Contract } from '#core/model';
import { sdkSamples } from '#generators/scenarios/sdk-samples';

/** The contract of SDKs with `runs` generated payloads, 2,000 by default. */
export function sdkContractFor(seed: number, runs = 2_000): Contract {
  const samples: Samples = sdkSamples(seed, runs);
  return sdkContract(samples);
}
