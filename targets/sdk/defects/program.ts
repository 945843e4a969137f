/** The reference library as a program with one fault of behaviour, which the first argument names. */

import { spawn } from 'node:child_process';
import { type Say, serveLines } from '#targets/sdk/reference/line-server';
import * as reference from '#targets/sdk/reference/module';

const print = (line: string) => process.stdout.write(`${line}\n`);
let answers = 0;
let kept: string | undefined;

/** What each fault does with the lines of output. */
const FAULTS: Readonly<Record<string, Say>> = {
  none: print,
  noisy: (line) => {
    if (++answers % 50 === 0) print('debug: signature computed');
    print(line);
  },
  greeting: (line) => {
    if (++answers === 1) print('Payment library 1.0, ready');
    print(line);
  },
  twice: (line) => {
    print(line);
    if (++answers % 50 === 0) print(line);
  },
  'one-shot': (line) => {
    process.stdout.write(`${line}\n`, () => ++answers % 50 === 0 && process.exit(0));
  },
  dying: (line) => {
    if (++answers % 150 === 0) {
      process.stderr.write('Fatal: out of luck\n');
      process.exit(3);
    }
    print(line);
  },
  hanging: (line) => {
    if (++answers % 150 !== 0) print(line);
  },
  swapped: (line) => {
    if (++answers % 150 === 0) kept = line;
    else print(kept === undefined ? line : `${line}\n${kept}`);
  },
  both: (line) =>
    print(++answers % 150 === 0 ? line.replace('"result"', '"error":{"code":-32000,"message":"no"},"result"') : line),
  'byte-order-mark': (line) => print(++answers === 1 ? `\uFEFF${line}` : line),
  padded: (line) => print(line.replace(/\}\}$/, `,"more":"${'x'.repeat(Number(process.argv[3]))}"}}`)),
  forking: (line) => {
    if (++answers % 20 === 0) spawn('sleep', ['300'], { stdio: 'ignore' });
    print(line);
  },
  flooding: (line) => {
    if (++answers % 150 === 0) for (let i = 0; i < 100; i += 1) process.stdout.write('x'.repeat(2 ** 20));
    print(line);
  },
};

await serveLines(reference, FAULTS[process.argv[2] ?? 'none'] ?? print);
