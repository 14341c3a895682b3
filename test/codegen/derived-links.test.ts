import { describe, expect, it } from 'vitest';
import { deriveLinks } from '../../src/codegen/model/derive-links.ts';
import type { Json } from '../../src/codegen/read/json.ts';
import { baseDocument, modelOf, patched } from './support/small-contract.ts';

/** The operations to which the answer of addBook links. `more` are operations with {bookId}. */
function linksOf(links: Json, ...more: string[]): string[] {
  const { get } =
    (baseDocument() as { paths: Record<string, { get: Record<string, Json> }> }).paths['/books/{bookId}'] ?? {};
  const paths = Object.fromEntries(
    more.map((operationId) => [`/${operationId}/{bookId}`, { get: { ...get, operationId } }]),
  );
  const patch = { paths: { ...paths, '/books': { post: { 'x-links': links } } } };
  const { model, faults } = modelOf(patched(baseDocument(), patch));
  expect(faults.all).toEqual([]);
  const addBook = model.operations.find(({ id }) => id === 'addBook');
  return (
    addBook?.responses
      .flatMap((response) => deriveLinks(addBook, response, model))
      .map(({ operationId }) => operationId) ?? []
  );
}

describe('the links of an answer', () => {
  it('lead to all operations that take its id', () => {
    expect(linksOf(null, 'lendBook')).toEqual(['getBook', 'lendBook']);
  });

  it('lead to the operations of `x-links` only, so that a new operation changes no other path', () => {
    const only = { bookId: { only: ['getBook'], reason: 'Nobody lends a new book.' } };
    expect(linksOf(only, 'lendBook')).toEqual(['getBook']);
    expect(linksOf(only, 'lendBook', 'sellBook')).toEqual(['getBook']);
    expect(linksOf({ bookId: { only: [], reason: 'It is not there yet.' } })).toEqual([]);
  });
});
