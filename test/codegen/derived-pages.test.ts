import { describe, expect, it } from 'vitest';
import { objectOf, type Json, type JsonObject } from '../../src/codegen/read/json.ts';
import { baseDocument, modelOf, patched } from './support/small-contract.ts';

const item = { $ref: '#/components/schemas/Book' };

/** Returns the small contract with an operation `listBooks`, whose answer is this schema. */
function withList(schema: JsonObject, change: Json = {}): JsonObject {
  const listBooks = {
    operationId: 'listBooks',
    tags: ['books'],
    summary: 'All books',
    description: 'The books of the library.',
    'x-access': 'user',
    'x-rate-limit': 'standard',
    responses: {
      '200': { description: 'A page of books.', content: { 'application/json': { schema } } },
      ...Object.fromEntries(['401', '403', '422', '429', '500'].map((status) => [status, problem])),
    },
  };
  const components = {
    schemas: { Cursor: { type: 'string' } },
    parameters: {
      Cursor: { name: 'cursor', in: 'query', schema: { $ref: '#/components/schemas/Cursor' } },
      Limit: { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 } },
    },
  };
  return patched(patched(baseDocument(), { paths: { '/books': { get: listBooks } }, components }), change);
}
const problem = { $ref: '#/components/responses/Problem' };

function readList(schema: JsonObject) {
  const { model, faults } = modelOf(withList(schema));
  expect(faults.all).toEqual([]);
  const operation = model.operations.find(({ id }) => id === 'listBooks');
  return { model, operation, limit: operation?.parameters.find(({ name }) => name === 'limit')?.schema };
}

describe('a schema with x-page', () => {
  it('becomes the component of a page, with items and nextCursor', () => {
    const { model, operation } = readList({ 'x-page': true, items: item });
    expect(operation?.responses[0]?.media[0]?.schema).toMatchObject({ kind: 'ref', name: 'BookPage' });
    const page = objectOf(JSON.parse(JSON.stringify(model.components['BookPage'])));
    expect(page['properties']).toMatchObject([
      { name: 'items', required: true, schema: { kind: 'array', items: { name: 'Book' } } },
      { name: 'nextCursor', required: true },
    ]);
  });

  it('gives the operation the parameters cursor and limit', () => {
    const { operation, limit } = readList({ 'x-page': true, items: item });
    expect(operation?.parameters.map(({ name }) => name)).toEqual(['cursor', 'limit']);
    expect(limit).toMatchObject({ minimum: 1, maximum: 100, default: 20 });
  });

  it('can set other bounds for limit', () => {
    const { limit } = readList({ 'x-page': { maximum: 200, default: 50 }, items: item });
    expect(limit).toMatchObject({ minimum: 1, maximum: 200, default: 50 });
  });

  it('can name the component and add properties, which are required', () => {
    const further = { total: { type: 'integer' } };
    const { model } = readList({ 'x-page': { name: 'Shelf' }, items: item, properties: further });
    const page = objectOf(JSON.parse(JSON.stringify(model.components['Shelf'])));
    expect(page['properties']).toContainEqual(expect.objectContaining({ name: 'total', required: true }));
  });

  it.each<[string, JsonObject, Json, string]>([
    ['without a reference to its items', { 'x-page': true, items: { type: 'string' } }, {}, 'by a reference'],
    ['with another keyword', { 'x-page': true, items: item, minItems: 1 }, {}, 'by a reference'],
    [
      'beside the parameters that it gives',
      { 'x-page': true, items: item },
      { paths: { '/books': { get: { parameters: [{ $ref: '#/components/parameters/Limit' }] } } } },
      'The parameter limit of a page is derived.',
    ],
    [
      'with the name of another component',
      { 'x-page': { name: 'Note' }, items: item },
      { components: { schemas: { Note: { type: 'object' } } } },
      'There is already another component Note.',
    ],
  ])('is refused %s', (_what, schema, change, reason) => {
    const { faults } = modelOf(withList(schema, change));
    expect(faults.all.map((fault) => fault.reason)).toContainEqual(expect.stringContaining(reason));
  });
});
