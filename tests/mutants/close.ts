import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { methods } from '#schemas/methods';
import { bankDefects } from '#targets/alert-bank/defects/all';
import { bankVariants } from '#targets/alert-bank/variants/all';
import { billerDefects } from '#targets/alert-biller/defects/all';
import { gatewayDefects } from '#targets/gateway/defects/all';
import { gatewayVariants } from '#targets/gateway/variants/all';
import { merchantDefects } from '#targets/merchant/defects/all';
import { pageDefects } from '#targets/payment-page/defects/all';
import { sdkDefects } from '#targets/sdk/defects/all';

interface Known {
  readonly id: string;
  readonly caughtBy: readonly string[];
}

const defects: readonly Known[] = [
  ...gatewayDefects.map(({ id, caughtBy }) => ({ id, caughtBy: methods.flatMap((method) => caughtBy(method)) })),
  ...[...bankDefects, ...billerDefects, ...merchantDefects, ...pageDefects, ...sdkDefects].map(({ id, caughtBy }) => ({
    id,
    caughtBy,
  })),
];

/** Variants that are there to follow a reading. */
const variants = [
  ...gatewayVariants.map(({ id, reading, also }) => ({ id, readings: [reading, ...also] })),
  ...bankVariants.map(({ id, reading }) => ({ id, readings: [reading] })),
];

const TOPIC = /(?:topic|name): '(?:[\w-]+\/)*([\w-]+)'/g;

/** The defects that rules of the folder of a file must catch: those of the file itself first. */
export function closeDefects(root: string, file: string): readonly string[] {
  const folder = dirname(file);
  const beside = readdirSync(join(root, folder)).filter((name) => name.endsWith('.ts'));
  const files = [file, ...beside.map((name) => join(folder, name))];
  return [...new Set(files.flatMap((one) => caughtBy(topicsIn(join(root, one)))))];
}

/** The variants that follow a reading of an open point that the file names. */
export function closeVariants(root: string, file: string): readonly string[] {
  const points = [...readFileSync(join(root, file), 'utf8').matchAll(/'(AMB-[\w-]+)'/g)].map(([, point]) => point);
  const follows = (reading = '') => points.includes(reading.slice(0, reading.indexOf('/')));
  return variants.filter(({ readings }) => readings.some(follows)).map(({ id }) => id);
}

function topicsIn(path: string): readonly string[] {
  return [...readFileSync(path, 'utf8').matchAll(TOPIC)].map(([, topic = '']) => topic);
}

function caughtBy(topics: readonly string[]): readonly string[] {
  const has = ({ caughtBy: by }: Known) => by.some((topic) => topics.includes(topic.slice(topic.lastIndexOf('/') + 1)));
  return defects.filter(has).map(({ id }) => id);
}
