import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../src/codegen/read/json.ts';
import { baseDocument, modelOf, patched } from './support/small-contract.ts';

const flag = { type: 'boolean', 'x-reads': ['book'] };
const book = { $ref: '#/components/schemas/Book' };
const byId = [{ book: { bookId: '$request.path.bookId' } }];

/** Reads the small contract with these properties of a book. `reads` is what getBook says itself. */
function readWith(properties: JsonObject, reads: Json = null, patch: Json = {}) {
  const own = { paths: { '/books/{bookId}': { get: { 'x-reads': reads } } } };
  const document = patched(patched(baseDocument(), own), { components: { schemas: { Book: { properties } } } });
  const { model, faults } = modelOf(patched(document, patch));
  return {
    reads: model.operations.find(({ id }) => id === 'getBook')?.reads,
    stale: model.operations.find(({ id }) => id === 'addBook')?.invalidates,
    faults: faults.all.map(({ pointer, reason }) => `${pointer}: ${reason}`),
  };
}

describe('the facts that a GET reads', () => {
  it.each<[string, JsonObject]>([
    ['its answer', { isLent: flag }],
    ['a list', { copies: { type: 'array', items: { type: 'object', properties: { isLent: flag } } } }],
    [
      'an object that can be null',
      { copy: { oneOf: [{ type: 'object', properties: { isLent: flag } }, { type: 'null' }] } },
    ],
    ['a component that contains itself', { next: { type: 'array', items: book }, isLent: flag }],
    ['a reference', { status: { ...book, 'x-reads': ['book'] } }],
  ])('include those of a property in %s', (_where, properties) => {
    const { reads, stale } = readWith(properties);
    expect(reads).toEqual([{ fact: 'book', parameters: {} }]);
    expect(stale, 'so that a change of the fact makes the answer stale').toEqual([
      { operation: 'getBook', parameters: {} },
    ]);
  });

  it('include those of the items of a page', () => {
    const list = {
      ...(baseDocument() as { paths: Record<string, { get: JsonObject }> }).paths['/books/{bookId}']?.get,
      operationId: 'listBooks',
      'x-reads': null,
      parameters: [],
    };
    const schema = { 'x-page': { name: 'BookPage' }, items: book };
    const ok = { description: 'A page.', content: { 'application/json': { schema } } };
    const document = patched(baseDocument(), { components: { schemas: { Book: { properties: { isLent: flag } } } } });
    const { model } = modelOf(patched(document, { paths: { '/books': { get: { ...list, responses: { 200: ok } } } } }));
    const reads = model.operations.find(({ id }) => id === 'listBooks')?.reads;
    expect(reads).toEqual([{ fact: 'book', parameters: {} }]);
  });

  it('keep the parameters that the operation binds', () => {
    const { reads, faults } = readWith({ isLent: flag }, byId);
    expect({ reads, faults }).toEqual({
      reads: [{ fact: 'book', parameters: { bookId: '$request.path.bookId' } }],
      faults: [],
    });
  });

  it('are not said again by the operation', () => {
    expect(readWith({ isLent: flag }, ['book']).faults).toEqual([
      '/paths/~1books~1{bookId}/get/x-reads/0: The fact book follows from a property of the answer.',
    ]);
  });

  it.each<[string, Json]>([
    ['unknown', ['boook']],
    ['inherited by every object', ['constructor']],
    ['no list', 'book'],
    ['with parameters', byId],
  ])('are refused in a property when they are %s', (_what, facts) => {
    expect(readWith({ isLent: { ...flag, 'x-reads': facts } }, byId).faults[0]).toContain(
      '/components/schemas/Book/properties/isLent/x-reads: The facts of a property are not a list of facts',
    );
  });

  it('are refused in a property that no GET answers', () => {
    const { faults } = readWith({}, byId, { components: { schemas: { NewBook: { properties: { isLent: flag } } } } });
    expect(faults).toEqual([
      '/components/schemas/NewBook/properties/isLent/x-reads: No GET answers this property, so that it reads nothing.',
    ]);
  });
});
