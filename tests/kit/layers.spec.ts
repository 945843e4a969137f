import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from '@playwright/test';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BIOME = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
const FOLDERS = 'core schemas contracts generators targets reports run cli tests bench docs'.split(' ');
/** What a reader is told where a folder imports too much. */
const MESSAGES: Readonly<Record<string, RegExp>> = {
  core: /^core imports nothing$/,
  schemas: /^schemas import core$/,
  contracts: /^contracts know no transport/,
  generators: /^generators import core and schemas$/,
  targets: /^targets know no rule/,
  reports: /^a report is a function of the Report value/,
  run: /^the engine knows no command/,
};

/** The rows of the table in docs/architecture.md that restrict a folder: what it may import. */
const layers = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, folder, imports] = /^\| `(\w+)\/` \|[^|]*\| ([^|]*) \|/.exec(line) ?? [];
    return folder && imports && folder in MESSAGES
      ? [{ folder, may: [...imports.matchAll(/\w+/g)].map(([name]) => name) }]
      : [];
  });

/** One file of a planted tree, and the message with which it is refused: `undefined` where it is legal. */
interface Planted {
  readonly file: string;
  readonly text: string;
  readonly refused: RegExp | undefined;
}

let count = 0;
function planted(folder: string, text: string, refused?: RegExp): Planted {
  count += 1;
  return { file: `${folder}/inside/planted-${count}.ts`, text, refused };
}

const imports = (from: string) => `import { one } from '${from}';\nexport const two = one;\n`;

/** What biome says of each planted file, by the rules of this repository. */
function refusals(files: readonly Planted[]): ReadonlyMap<string, string> {
  const root = mkdtempSync(join(tmpdir(), 'tpc-layers-'));
  copyFileSync(join(ROOT, 'biome.json'), join(root, 'biome.json'));
  for (const { file, text } of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const { stdout } = spawnSync(
    process.execPath,
    [BIOME, 'lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none', '.'],
    { cwd: root, encoding: 'utf8' },
  );
  const lines = stdout.matchAll(/^::error title=[^,]*,file=([^,]*),[^:]*::(.*)$/gm);
  return new Map(
    [...lines].map(([, file = '', message = '']) => [file.slice(file.indexOf(root) + root.length + 1), message]),
  );
}

function expectRefusals(files: readonly Planted[]): void {
  const said = refusals(files);
  for (const { file, text, refused } of files) {
    const message = said.get(file);
    const where = `${file}: ${text.split('\n')[0]}`;
    if (refused === undefined) assert.equal(message, undefined, where);
    else assert.match(message ?? 'accepted', refused, where);
  }
}

test('every layer has its row in the table of docs/architecture.md', () => {
  assert.deepEqual(layers.map(({ folder }) => folder).sort(), Object.keys(MESSAGES).sort());
});

test('a folder imports what its row allows, however deep, and nothing else', () => {
  expectRefusals(
    layers.flatMap(({ folder, may }) =>
      FOLDERS.map((other) =>
        planted(
          folder,
          imports(`#${other}/some/deep/file`),
          other === folder || may.includes(other) ? undefined : MESSAGES[folder],
        ),
      ),
    ),
  );
});

test('no relative path leads out of a layer, and within it one does', () => {
  expectRefusals(
    layers.flatMap(({ folder }) => [
      ...FOLDERS.filter((other) => other !== folder).map((other) =>
        planted(folder, imports(`../../${other}/some/file.ts`), /one writes #folder\/path/),
      ),
      planted(folder, imports('../beside/file.ts')),
      planted(folder, imports('./file.ts')),
    ]),
  );
});

test('types, side effects, late imports and what is passed on are held to the same', () => {
  const forms = (from: string) => [
    `import type { One } from '${from}';\nexport type Two = One;\n`,
    `import '${from}';\n`,
    `export const two = () => import('${from}');\n`,
    `export { one } from '${from}';\n`,
    `export * from '${from}';\n`,
  ];
  expectRefusals([
    ...forms('#targets/gateway/reference/gateway').map((text) => planted('contracts', text, MESSAGES.contracts)),
    ...forms('#schemas/statuses').map((text) => planted('contracts', text)),
  ]);
});

test('core and contracts do no input or output, and a package stands in the list of its layer', () => {
  const refused = /no package and no module of Node|the packages of \w+ are listed/;
  const io = ['node:fs', 'node:fs/promises', 'fs', 'node:http', 'node:net', 'node:child_process', 'undici'];
  expectRefusals([
    ...['core', 'contracts', 'generators'].flatMap((folder) =>
      io.map((module) => planted(folder, imports(module), module === 'fs' ? /./ : refused)),
    ),
    planted('contracts', imports('node:crypto')),
    planted('generators', imports('fast-check')),
    planted('contracts', imports('fast-check'), refused),
    planted('targets', imports('node:http')),
    planted('targets', imports('@playwright/test'), refused),
    planted('reports', imports('undici'), refused),
    planted('run', imports('commander'), refused),
  ]);
});

test('nothing but the command line and its own tests imports it', () => {
  const refused = /only tests of the command line import cli/;
  expectRefusals([
    ...['tests', 'tests/kit', 'bench', 'docs'].flatMap((folder) => [
      planted(folder, imports('#cli/run'), refused),
      planted(folder, imports('../../cli/run.ts'), refused),
      planted(folder, imports('#run/inspect')),
    ]),
    planted('tests/kit/cli', imports('#cli/run')),
    planted('cli', imports('#run/inspect')),
  ]);
});

test('types go in no circle either', () => {
  const round = (name: string, to: string, kind: string) => ({
    file: `core/${name}.ts`,
    text: `import ${kind} { ${to} } from './${to}.ts';\nexport interface ${name} {\n  readonly next: ${to};\n}\n`,
  });
  expectRefusals([
    { ...round('One', 'Two', 'type'), refused: /part of a cycle/ },
    { ...round('Two', 'One', 'type'), refused: /part of a cycle/ },
    { ...round('Three', 'Four', 'type'), refused: undefined },
    { file: 'core/Four.ts', text: 'export type Four = string;\n', refused: undefined },
  ]);
});

test('no layer names a type by an import within a line, which the linter does not see', () => {
  const sources = execFileSync('git', ['ls-files', ...layers.map(({ folder }) => `${folder}/**.ts`)], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  for (const file of sources.trim().split('\n'))
    assert.doesNotMatch(readFileSync(join(ROOT, file), 'utf8'), /\bimport\('[^']+'\)\.[A-Z]|typeof import\('/, file);
});
