import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { schemaFiles } from '#schemas/generation/schema-files';
import { equivalents } from './equivalents.ts';
import { judgeOf } from './mutant-judge.ts';
import { mutantsOf } from './mutate.ts';
import { saidTwice } from './said-twice.ts';

const files = schemaFiles();
const judge = judgeOf(files);
/** The mutants of a folder's schemas that no case tells from the schema. */
function survivors(folder: string): readonly string[] {
  const own = files.filter(({ id }) => id.startsWith(`${folder}/`));
  return own.flatMap((file) =>
    mutantsOf(file.schema)
      .filter(({ schema }) => !judge.same({ ...file, schema }))
      .filter(({ schema }) => judge.killer({ ...file, schema }) === undefined)
      .filter(({ change, path }) => !(change.endsWith('removed') && saidTwice(file, path, files)))
      .map(({ change }) => `${file.id} ${change}`),
  );
}

test('parts compiled one by one judge every case as it says', () => {
  assert.deepEqual(judge.misjudged, []);
});

for (const folder of new Set(files.map(({ id }) => id.split('/')[0] ?? '')))
  test(`every change of a schema of ${folder} is seen by a case, but for those that change nothing`, () => {
    const known = Object.keys(equivalents).filter((change) => change.startsWith(`${folder}/`));
    assert.deepEqual(survivors(folder), known);
  });
