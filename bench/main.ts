import { gatewayBench } from './gateway.ts';
import { generatorsBench } from './generators.ts';
import { sdkBench } from './sdk.ts';
import { signatureBench } from './signature.ts';

/** Prints what costs what, as ratios measured side by side in this one process; `--json` as one JSON object. */
const results = {
  ...(await signatureBench()),
  ...(await gatewayBench()),
  ...(await generatorsBench()),
  ...(await sdkBench()),
};

if (process.argv.includes('--json')) console.log(JSON.stringify(results));
else
  for (const [name, { ratio, against }] of Object.entries(results))
    console.log(`${ratio.toFixed(2).padStart(8)}  ${name}, against ${against}`);

process.exit(0);
