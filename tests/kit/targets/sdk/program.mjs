/** An adapter with one habit, which the first argument names: it describes itself, and otherwise signs with an "s". */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const habit = process.argv[2];
const print = (line) => process.stdout.write(`${line}\n`);
const OFFERS = {
  'offers-too-much': ['sign', 'verify', 'dance'],
  dies: ['sign', 'verify'],
  'offers-nothing': ['dance'],
};
const operations = OFFERS[habit] ?? ['sign'];
const described = { protocol: 1, name: 'habit', version: '1', operations };
let kept;

const HABITS = {
  none: print,
  dies: () => {
    process.stderr.write('Fatal: out of luck\n');
    process.exit(3);
  },
  'dies-at-once': () => process.exit(1),
  hangs: () => {},
  noisy: (line) => print(`debug: about to answer\n${line}`),
  headers: (line) => print(`Content-Length: ${line.length}\r\n\r\n${line}`),
  pretty: (line) => print(JSON.stringify(JSON.parse(line), null, 2)),
  twice: (line) => print(`${line}\n${line}`),
  'other-id': (line) => print(line.replace(/"id":(\d+)/, '"id":9$1')),
  'text-id': (line) => print(line.replace(/"id":(\d+)/, '"id":"$1"')),
  'null-id': () => print('{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"cannot read that"}}'),
  'no-version': (line) => print(line.replace('"jsonrpc":"2.0",', '')),
  'late-answer': (line) => {
    print(kept === undefined ? line : `${kept}\n${line}`);
    kept = line;
  },
  floods: () => {
    const chunk = 'x'.repeat(2 ** 20);
    const more = (left) => left > 0 && process.stdout.write(chunk, () => more(left - 1));
    more(100);
  },
  'one-shot': (line) => process.stdout.write(`${line}\n`, () => process.exit(0)),
  refuses: (line) => print(withError(line, -32000, 'not like this')),
  fails: (line) => print(withError(line, -32603, 'TypeError: x is undefined')),
  'bare-result': (line) => print(line.replace('{"signature":"s"}', '"s"')),
  deep: (line) => print(line.replace('"s"', `"s","more":${'['.repeat(20_000)}${']'.repeat(20_000)}`)),
  'no-describe': (line) => print(withError(line, -32601, 'what?')),
  'does-not-know': (line) => print(withError(line, -32601, 'not offered')),
  'writes-errors': (line) => {
    process.stderr.write('x'.repeat(100_000));
    setTimeout(() => print(line), 100);
  },
  'writes-errors-first': (line) => {
    process.stderr.write('before the answer\n');
    print(line);
  },
  'writes-errors-late': (line) => {
    print(line);
    setTimeout(() => process.stderr.write('after the answer\n'), 20);
  },
  grandchild: print,
  pads: (line) => print(line.replace('"s"', `"s","more":"${'x'.repeat(2 ** 20)}"`)),
  both: (line) => print(line.replace('"result"', '"error":{"code":-32000,"message":"no"},"result"')),
  'error-text': (line) => print(line.replace(/"result":.*/, '"error":"no"}')),
  'byte-order-mark': (line) => print(`\uFEFF${line}`),
  forks: (line) => print(line.replace('"s"', `"pid ${spawn('sleep', ['300'], { stdio: 'ignore' }).pid}"`)),
  'forks-and-dies': () => {
    process.stderr.write(`pid ${spawn('sleep', ['300'], { stdio: 'ignore' }).pid}\n`, () => process.exit(1));
  },
  'half-a-letter': (line) => {
    const bytes = Buffer.from(line.replace('"s"', '"ก"'));
    process.stdout.write(bytes.subarray(0, -4));
    setTimeout(() => process.stdout.write(Buffer.concat([bytes.subarray(-4), Buffer.from('\n')])), 50);
  },
};

function withError(line, code, message) {
  return JSON.stringify({ jsonrpc: '2.0', id: JSON.parse(line).id, error: { code, message } });
}

const ALSO_DESCRIBES_SO = ['dies-at-once', 'no-describe', 'headers', 'pretty', 'text-id', 'no-version', 'other-id'];

if (habit === 'grandchild') {
  described.version = `pid ${spawn('sleep', ['300']).pid}`;
}

for await (const line of createInterface({ input: process.stdin })) {
  const { id, method } = JSON.parse(line);
  const known = method === 'describe' || operations.includes(method);
  const result = method === 'describe' ? described : { signature: 's' };
  const answer = JSON.stringify({ jsonrpc: '2.0', id, result });
  if (method === 'describe' && !ALSO_DESCRIBES_SO.includes(habit)) print(answer);
  else if (!known) print(withError(answer, -32601, 'not offered'));
  else (HABITS[habit] ?? print)(answer);
}
