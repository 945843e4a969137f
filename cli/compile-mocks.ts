import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Takes what is Node's from the module that needs none of it, so that the bundle runs in a browser too. */
const withoutNode: Plugin = {
  name: 'without-node',
  setup({ onResolve }) {
    onResolve({ filter: /^node:(crypto|net|fs|module)$/ }, () => ({
      path: `${ROOT}targets/doors/mocks/without-node.ts`,
    }));
  },
};

/** Bundles `thai-payments-conformance/msw`, which also runs in a browser, and `…/nock` into a directory; gives what they import. */
export async function compileMocks(outdir: string): Promise<readonly string[]> {
  const common = {
    absWorkingDir: ROOT,
    outdir,
    bundle: true,
    packages: 'external',
    format: 'esm',
    logLevel: 'warning',
    metafile: true,
  } as const;
  const [msw] = await Promise.all([
    build({ ...common, entryPoints: ['targets/doors/mocks/msw.ts'], platform: 'browser', plugins: [withoutNode] }),
    build({ ...common, entryPoints: ['targets/doors/mocks/nock.ts'], platform: 'node', target: 'node20' }),
  ]);
  return Object.values(msw.metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
}
