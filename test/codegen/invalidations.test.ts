import { describe, expect, it } from 'vitest';
import { deriveInvalidations } from '../../src/codegen/model/derive-invalidations.ts';
import type { FactUse } from '../../src/codegen/model/operation.ts';
import { golden } from './support/golden.ts';

const ofBook = { fact: 'book', parameters: { bookId: '$request.path.bookId' } };
const anyBook = { fact: 'book', parameters: {} };
const newBook = { fact: 'book', parameters: { bookId: '$response.body#/book/id' } };
const shelf = { fact: 'shelf', parameters: {} };

describe('what a change makes stale', () => {
  it.each<{ title: string; reads: FactUse[]; writes: FactUse[]; stale: Record<string, string>[] }>([
    { title: 'nothing that reads other facts', reads: [shelf], writes: [newBook], stale: [] },
    {
      title: 'the answers with the value that both sides bind',
      reads: [ofBook],
      writes: [newBook],
      stale: [{ bookId: '$response.body#/book/id' }],
    },
    { title: 'all answers when the read binds nothing', reads: [anyBook], writes: [newBook], stale: [{}] },
    { title: 'all answers when the write binds nothing', reads: [ofBook], writes: [anyBook], stale: [{}] },
    {
      title: 'the answers of the parameter of the read, whatever its name is in the fact',
      reads: [{ fact: 'book', parameters: { bookId: '$request.query.of' } }],
      writes: [newBook],
      stale: [{ of: '$response.body#/book/id' }],
    },
    {
      title: 'the answers of two values',
      reads: [ofBook],
      writes: [newBook, ofBook],
      stale: [{ bookId: '$response.body#/book/id' }, { bookId: '$request.path.bookId' }],
    },
    {
      title: 'all answers, said once, when one of two facts binds nothing',
      reads: [ofBook, shelf],
      writes: [newBook, shelf],
      stale: [{}],
    },
    {
      title: 'all answers, said once, when both facts say so',
      reads: [anyBook, shelf],
      writes: [anyBook, shelf],
      stale: [{}],
    },
  ])('is $title', ({ reads, writes, stale }) => {
    expect(deriveInvalidations(writes, [{ id: 'read', reads }])).toEqual(
      stale.map((parameters) => ({ operation: 'read', parameters })),
    );
  });

  it('stands in the document, after it what is added by hand, and not the facts from which it follows', async () => {
    const { files } = await golden();
    const text = files.find(({ path }) => path === 'contract/openapi.json')?.text ?? '';
    const document = JSON.parse(text) as { paths: Record<string, Record<string, unknown>> };
    expect(document.paths['/books']?.['post']).toHaveProperty('x-invalidates', [
      { operation: 'getBook', parameters: { bookId: '$response.body#/bookId' } },
      { operation: 'listBooks' },
      { operation: 'getCover' },
    ]);
    expect(text).not.toMatch(/x-(?:reads|writes)/);
  });
});
