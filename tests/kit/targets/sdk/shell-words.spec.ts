import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { isUsage } from '#core/faults';
import { shellWords } from '#targets/sdk/client/program/shell-words';

test('words are split as a shell splits them', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['python3 adapter.py', ['python3', 'adapter.py']],
    ['  php   -d a=b  ', ['php', '-d', 'a=b']],
    [`node "my adapter.js" 'a b' c\\ d`, ['node', 'my adapter.js', 'a b', 'c d']],
    [`a"b c"'d'\\"e`, ['ab cd"e']],
    [`"a \\"b\\" \\n"`, ['a "b" \\n']],
    [`a '' ""`, ['a', '', '']],
    [`$HOME; echo *`, ['$HOME;', 'echo', '*']],
    ['', []],
  ];
  for (const [text, words] of cases) assert.deepEqual(shellWords(text), words, text);
  for (const text of ['"a', "a 'b", 'a\\']) assert.throws(() => shellWords(text), isUsage, text);
});
