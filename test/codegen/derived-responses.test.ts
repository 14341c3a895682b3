import { describe, expect, it } from 'vitest';
import { listOf, objectOf, type Json, type JsonObject } from '../../src/codegen/read/json.ts';
import { baseDocument, modelOf, patched } from './support/small-contract.ts';

const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
const statuses = [304, 400, 401, 403, 404, 412, 413, 415, 422, 429, 500];

/** Returns the small contract with a shared answer for every status, and with only the successes declared. */
function bare(patch: Json = {}): JsonObject {
  const responses = Object.fromEntries(
    statuses.map((status) => [
      `Shared${status}`,
      { 'x-status': status, description: 'Shared.', ...(status === 304 ? {} : { content: problem }) },
    ]),
  );
  const document = patched(baseDocument(), { components: { responses } });
  for (const item of Object.values(objectOf(document['paths'])))
    for (const operation of Object.values(objectOf(item))) {
      const declared = objectOf(objectOf(operation)['responses']);
      for (const status of Object.keys(declared).filter((key) => key > '299')) delete declared[status];
    }
  return patched(document, patch);
}

/** Lists what the operation can answer in the completed contract; faults fail the test. */
function answersOf(id: string, patch?: Json): Record<string, string | null> {
  const { model, faults } = modelOf(bare(patch));
  expect(faults.all).toEqual([]);
  const found = model.operations.find((operation) => operation.id === id)?.responses ?? [];
  return Object.fromEntries(found.map(({ status, component }) => [String(status), component]));
}

const get = (change: JsonObject): Json => ({ paths: { '/books/{bookId}': { get: change } } });

describe('the responses of an operation', () => {
  it('follow from its access, its problems, its rate limit and its database', () => {
    expect(Object.keys(answersOf('getBook'))).toEqual(['200', '401', '403', '404', '422', '429', '500']);
  });

  it('follow from its body', () => {
    expect(Object.keys(answersOf('addBook'))).toEqual(['201', '400', '401', '403', '413', '415', '422', '429', '500']);
  });

  it('do not contain 401 and 500 when it is public and reads nothing', () => {
    const open = { 'x-access': 'public', security: [], 'x-reads': null, 'x-budget': { roundTrips: 0 } };
    const patch = { ...objectOf(get(open)) };
    const { model } = modelOf(bare(patch));
    const found = model.operations.find(({ id }) => id === 'getBook')?.responses.map(({ status }) => status);
    expect(found).toEqual([200, 404, 422, 429]);
  });

  it('contain 412 with If-Match and 304 with If-None-Match', () => {
    const headers = ['If-Match', 'If-None-Match'].map((name) => ({ name, in: 'header', schema: { type: 'string' } }));
    const operation = objectOf(objectOf(objectOf(baseDocument()['paths'])['/books/{bookId}'])['get']);
    const parameters = [...listOf(operation['parameters']), ...headers];
    const answers = answersOf('getBook', get({ 'x-access': 'admin', 'x-sensitive': true, parameters }));
    expect(Object.keys(answers)).toEqual(['200', '304', '401', '403', '404', '412', '422', '429', '500']);
  });

  it('keep what the operation declares itself', () => {
    const own = { description: 'Not here.', content: problem };
    expect(answersOf('getBook', get({ responses: { '404': own } }))).toMatchObject({ 404: null, 401: 'Shared401' });
  });

  it('keep a range that the operation declares in place of each status', () => {
    const own = { description: 'Refused.', content: problem };
    expect(Object.keys(answersOf('getBook', get({ responses: { '4XX': own } })))).toEqual(['200', '500', '4XX']);
  });
});
