/** Serves the reference library as a program with the defect that the first argument names, or with none. */

import { serveLines } from '#targets/sdk/reference/line-server';
import * as reference from '#targets/sdk/reference/module';
import { programDefects } from './program-defects.ts';

const [, , name = 'none'] = process.argv;
const defect = programDefects.find(({ id }) => id === name);
if (defect === undefined && name !== 'none') throw new Error(`no program defect is called ${name}`);
const print = (line: string) => process.stdout.write(`${line}\n`);

await serveLines({ ...reference, ...defect?.operations }, defect?.say?.(print) ?? print);
