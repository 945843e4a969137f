import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { context, type Plugin } from 'esbuild';
import { sourcesIn } from './sources.ts';

/** Compiles the specs of a copy and all that they import; again and again, reading only what changed. */
export interface Build {
  /** Whether it could be compiled. */
  again(): Promise<boolean>;
  /** The compiled file of a spec. */
  compiled(spec: string): string;
  readonly host: string;
  end(): Promise<void>;
}

/** A build of these specs, with the own host in place of Playwright. */
export async function buildOf(copy: string, specs: readonly string[]): Promise<Build> {
  const out = join(copy, 'mutants-out');
  const made = await context({
    absWorkingDir: copy,
    entryPoints: ['tests/mutants/host/main.ts', ...specs],
    outdir: out,
    outbase: copy,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'silent',
    plugins: [ownHost(copy), ownAddresses(copy)],
  });
  const compiled = (file: string) => join(out, file.replace(/\.ts$/, '.mjs'));
  return {
    again: () =>
      made.rebuild().then(
        () => true,
        () => false,
      ),
    compiled,
    host: compiled('tests/mutants/host/main.ts'),
    end: () => made.dispose(),
  };
}

function ownHost(copy: string): Plugin {
  return {
    name: 'own-host',
    setup({ onResolve }) {
      onResolve({ filter: /^@playwright\/test$/ }, () => ({ path: join(copy, 'tests/mutants/host/test.ts') }));
    },
  };
}

/** A source finds the files beside it by its own address, which it keeps wherever its code ends up. */
function ownAddresses(copy: string): Plugin {
  const needing = sourcesIn(copy, FOLDERS).filter((file) =>
    readFileSync(join(copy, file), 'utf8').includes('import.meta.url'),
  );
  const names = new RegExp(`/(${needing.map((file) => file.replaceAll('.', '\\.')).join('|')})$`);
  return {
    name: 'own-addresses',
    setup({ onLoad }) {
      onLoad({ filter: names }, ({ path }) => {
        const own = JSON.stringify(pathToFileURL(path).href);
        const contents = readFileSync(path, 'utf8').replaceAll('import.meta.url', own);
        return { contents, loader: 'ts' };
      });
    },
  };
}

const FOLDERS = [
  'core',
  'schemas',
  'contracts',
  'generators',
  'targets',
  'reports',
  'run',
  'cli',
  'tests',
  'bench',
  'docs',
];
