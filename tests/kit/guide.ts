import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A step of docs/add.md: a file to write, a text to put into a file, or commands to run. */
export type GuideStep =
  | { readonly do: 'write'; readonly file: string; readonly text: string }
  | {
      readonly do: 'insert';
      readonly file: string;
      readonly where: 'before' | 'after' | 'in place of' | 'at the end of';
      readonly anchor: string;
      readonly text: string;
    }
  | { readonly do: 'run'; readonly commands: readonly string[] };

const BLOCK =
  /^( *)(?:.*?(?:(New file) `([^`]+)`|[Ii]nto `([^`]+)`, (before|after|in place of|at the end of) `([^`]+)`))?[^\n]*:\n\n( *)```(\w*)\n([\s\S]*?)\n\7```$/gm;

/** The steps under a heading of docs/add.md, in order. A block of code that is no step of these is an example and left out. */
export function guideSteps(heading: string): readonly GuideStep[] {
  const page = readFileSync(join(ROOT, 'docs/add.md'), 'utf8');
  const [, section] = page.split(`\n## ${heading}\n`);
  assert.ok(section, `docs/add.md has no heading ${heading}`);
  const steps = [...(section.split('\n## ')[0] ?? '').matchAll(BLOCK)].flatMap(stepOf);
  assert.notEqual(steps.length, 0, `docs/add.md has no step under ${heading}`);
  return steps;
}

function stepOf(match: RegExpMatchArray): readonly GuideStep[] {
  const [, , created, newFile = '', file = '', where, anchor = '', indent = '', language, block = ''] = match;
  const text = block.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
  if (created) return [{ do: 'write', file: newFile, text: `${text}\n` }];
  if (where) return [{ do: 'insert', file, where: where as 'before', anchor, text }];
  return language === '' ? [{ do: 'run', commands: text.split('\n') }] : [];
}

/** A copy of the checkout in a directory of its own, without its history and its results. */
export function copyOfCheckout(): string {
  const copy = mkdtempSync(join(tmpdir(), 'tpc-add-'));
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: ROOT, encoding: 'utf8' });
  for (const file of files.split('\0').filter((name) => name !== '')) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(ROOT, file), join(copy, file));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** Carries a step out in a copy. */
export function carryOut(copy: string, step: GuideStep): void {
  if (step.do === 'run') {
    for (const command of step.commands) assert.equal(runIn(copy, command).code, 0, command);
    return;
  }
  const path = join(copy, step.file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, step.do === 'write' ? step.text : inserted(readFileSync(path, 'utf8'), step));
}

function inserted(
  content: string,
  { file, where, anchor, text }: Extract<GuideStep, { readonly do: 'insert' }>,
): string {
  if (where === 'at the end of') return appended(content, anchor, text);
  assert.equal(content.split(anchor).length, 2, `${file} has “${anchor}” once`);
  const middle = { before: `${text}\n${anchor}`, after: `${anchor}\n${text}`, 'in place of': text }[where];
  return content.replace(anchor, () => middle);
}

/** The text as the last element of a list or the last member of an object that a file declares. */
function appended(content: string, name: string, text: string): string {
  const declared = new RegExp(`const ${name}\\b[^=]*= [[{]`).exec(content);
  assert.ok(declared, `nothing declares ${name}`);
  const end = closing(content, declared.index + declared[0].length);
  const before = content.slice(0, end).trimEnd();
  return `${before}${/[,[{]$/.test(before) ? '' : ','}\n${text}\n${content.slice(end)}`;
}

/** The offset of the bracket that closes what was opened before `from`. */
function closing(content: string, from: number): number {
  let depth = 1;
  for (let at = from; at < content.length; at += 1) {
    if ('[{('.includes(content.charAt(at))) depth += 1;
    if (']})'.includes(content.charAt(at))) depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error('no bracket closes it');
}

/** Runs a command line in a copy, without a shell. */
export function runIn(copy: string, command: string): { readonly code: number | null; readonly out: string } {
  const [program = '', ...args] = command.split(' ');
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: copy, encoding: 'utf8', timeout: 240_000 });
  return { code: status, out: stdout + stderr };
}
