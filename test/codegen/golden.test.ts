import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../src/codegen/emit/cases/case.ts';
import { generate } from '../../src/codegen/generate.ts';
import { nonEmpty } from '../support/nonempty.ts';
import { golden, goldenFolder } from './support/golden.ts';

/**
 * Expected files end in `.txt`, so that no compiler reads them as source. `npx vitest run --project node
 * test/codegen/golden -u` updates them.
 */
const expected = join(goldenFolder, 'expected');

/** Other tests check these files. They are long and mainly repeat the contract. */
const looseFiles = /^(cases|contract|model)\//;

describe('the golden contract, which uses every feature once', () => {
  it('generates exactly the reviewed files', async () => {
    const { files } = await golden();
    const kept = files.filter(({ path }) => !looseFiles.test(path));
    for (const { path, text } of nonEmpty(kept, 'reviewed files'))
      await expect(text).toMatchFileSnapshot(join(expected, `${path}.txt`));
    const present = readdirSync(expected, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.txt'),
    );
    expect(present.sort()).toEqual(kept.map(({ path }) => `${path}.txt`).sort());
  });

  it('has one case with a property that a closed branch forbids, and no valid request with it', async () => {
    const { files } = await golden();
    const { complete, cases } = JSON.parse(
      files.find(({ path }) => path === 'cases/books/addBook.json')?.text ?? '',
    ) as CaseFile;
    expect(complete.body).toMatchObject({ printing: { press: expect.any(String), paper: expect.any(String) } });
    expect(complete.body).not.toHaveProperty('printing.year');
    expect(cases.filter(({ name }) => name.includes('/printing/year')).map(({ act, status }) => [act, status])).toEqual(
      [['breach', 422]],
    );
  });

  it('places an example under the range that declares its status, and generates a case from it', async () => {
    const { files } = await golden();
    const read = (wanted: string): unknown => JSON.parse(files.find(({ path }) => path === wanted)?.text ?? '');
    const { cases } = read('cases/covers/getCover.json') as CaseFile;
    expect(cases).toContainEqual(expect.objectContaining({ act: 'example', status: 203 }));
    expect(read('contract/openapi.json')).toHaveProperty(
      [
        'paths',
        '/books/{bookId}/cover',
        'get',
        'responses',
        '2XX',
        'content',
        'application/json',
        'examples',
        'being-drawn',
        'value',
        'colour',
      ],
      'red',
    );
  });

  it('generates the same files every time', async () => {
    const again = await generate(join(goldenFolder, 'contract'), goldenFolder);
    expect(again.files).toEqual((await golden()).files);
  });
});
