import { readFile, rm, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { compileMocks } from './compile-mocks.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = `${ROOT}dist/`;

/** A source finds the files beside it by its own address, which it keeps wherever its code ends up. */
const ownAddresses: Plugin = {
  name: 'own-addresses',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const own = `new URL(${JSON.stringify(relative(DIST, path))}, import.meta.url).href`;
      return { contents: text.replaceAll('import.meta.url', own), loader: 'ts' };
    });
  },
};

await rm(DIST, { recursive: true, force: true });
// The commands stay apart, so that a start loads only what it needs.
const { metafile } = await build({
  absWorkingDir: ROOT,
  entryPoints: ['cli/main.ts'],
  outdir: DIST,
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
  metafile: true,
  plugins: [ownAddresses],
});
await compileMocks(DIST);
// Written last: `tpc.js` runs what was compiled only while none of these is newer than this list.
await writeFile(`${DIST}sources.json`, JSON.stringify(Object.keys(metafile.inputs)));
