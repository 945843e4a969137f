import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from '@playwright/test';
import { allContracts } from '#run/contracts/contracts-for';
import { tpc } from './cli/tpc.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const GENERATED = ['docs/ambiguities.md', 'docs/requirements.md', 'docs/rules.md'];
const FOLDERS = 'core|schemas|contracts|generators|targets|reports|run|cli|tests|bench|docs|examples';

const pages = ['README.md', ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`)]
  .filter((name) => name.endsWith('.md') && !GENERATED.includes(name))
  .map((name) => ({ name, text: readFileSync(join(ROOT, name), 'utf8') }));

/** What a heading is called in a link to it. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

function anchorsOf(page: string): readonly string[] {
  return [...readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading));
}

test('every link of a page leads to a file that exists, and to a heading of it', () => {
  for (const { name, text } of pages) {
    for (const [, link = ''] of text.matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
      const [file = '', heading] = link.split('#');
      const path = file === '' ? join(ROOT, name) : join(ROOT, dirname(name), file);
      assert.ok(existsSync(path), `${name}: ${link}`);
      if (heading !== undefined) assert.ok(anchorsOf(path).includes(heading), `${name}: ${link}`);
    }
  }
});

test('every path that a page names exists', () => {
  const path = new RegExp(`\`((?:${FOLDERS})/[^\`\\s]*)\``, 'g');
  for (const { name, text } of pages) {
    // Capitals, braces and stars stand for something else.
    const named = [...text.matchAll(path)].map(([, found = '']) => found).filter((found) => !/[A-Z{<*]/.test(found));
    const made = [...text.matchAll(/New file `([^`]+)`/g)].map(([, file]) => file);
    for (const one of named.filter((found) => !/^reports\/out/.test(found) && !made.includes(found)))
      assert.ok(existsSync(join(ROOT, one)), `${name} names ${one}`);
  }
});

test('every rule that a page names is a rule', async () => {
  const ids = (await allContracts()).flatMap(({ rules }) => rules.map(({ id }) => id));
  for (const { name, text } of pages) {
    // What stands in the first column of renamed rules is gone, and so is what a page lists as gone.
    const present = text
      .replaceAll(/^\| `[^`]+`[^|]* \| (`[^`]+`) \|$/gm, '$1')
      .replaceAll(/^### Rules that are gone$[^#]*/gm, '');
    for (const [rule] of present.matchAll(
      /(?<![\w/.-])(promptpay\/(redirect|display)|sdk\/[a-z]+)\/[a-z][a-z*-]*(?![\w/.])/g,
    )) {
      const pattern = new RegExp(`^${rule.replaceAll('*', '.*')}$`);
      assert.ok(
        ids.some((id) => pattern.test(id)),
        `${name} names the rule ${rule}`,
      );
    }
  }
});

test('every option that a page gives a command is one of it', async () => {
  const commands = ['run', 'replay', 'serve', 'sign', 'verify', 'explain-signature', 'generate', 'validate'];
  const known = new Map<string, string>();
  for (const command of commands) known.set(command, (await tpc([command, '--help'])).out);
  for (const { name, text } of pages) {
    for (const [line, command = ''] of text.matchAll(
      /^.*\btpc (run|replay|serve|sign|verify|explain-signature|generate|validate)\b.*$/gm,
    ))
      for (const [option] of line.slice(line.indexOf(`tpc ${command}`)).matchAll(/(?<=[\s`[])--[a-z-]+/g))
        assert.ok(known.get(command)?.includes(option) || option === '--help', `${name}: ${line}`);
  }
});

test('the README is short, and has the two commands and the picture', () => {
  const readme = pages.find(({ name }) => name === 'README.md')?.text ?? '';
  assert.ok(readme.split(/\s+/).length < 900, `${readme.split(/\s+/).length} words`);
  assert.match(readme, /^npm ci && npm start$/m);
  assert.match(readme, /^npm ci && npm test$/m);
  assert.match(readme, /the last line is `N passed, N failed`/);
  assert.ok(statSync(join(ROOT, 'docs/report.png')).size < 150_000);
});
