import { describe, expect, it } from 'vitest';
import { objectOf, type Json, type JsonObject } from '../../src/codegen/read/json.ts';
import { baseDocument, modelOf, patched } from './support/small-contract.ts';

const header = { required: true, schema: { type: 'string', enum: ['ko', 'en'] } };
const localised = { type: 'string', 'x-localised': true };

/** Reads the small contract with a header for languages, changed by `schema` (of a book) and `patch`. */
function readWith(properties: JsonObject, patch: Json = {}) {
  const components = { headers: { ContentLanguage: header }, schemas: { Book: { properties } } };
  const { model, faults } = modelOf(patched(patched(baseDocument(), { components }), patch));
  const responses = model.operations.find(({ id }) => id === 'getBook')?.responses ?? [];
  const named = responses.filter(({ headers }) => headers.some(({ name }) => name === 'content-language'));
  return { statuses: named.map(({ status }) => status), faults: faults.all.map(({ reason }) => reason) };
}

const declared = (status: string): Json => ({
  paths: {
    '/books/{bookId}': {
      get: {
        responses: { [status]: { headers: { 'Content-Language': { $ref: '#/components/headers/ContentLanguage' } } } },
      },
    },
  },
});

describe('the header Content-Language', () => {
  it('fault-R14: is derived for answers with a localised text, and for no other', () => {
    expect(readWith({ summary: localised })).toEqual({ statuses: [200], faults: [] });
    expect(readWith({ summary: { type: 'string' } })).toEqual({ statuses: [], faults: [] });
  });

  it.each<[string, JsonObject]>([
    ['a list', { summaries: { type: 'array', items: localised } }],
    [
      'an object that can be null',
      { more: { oneOf: [{ type: 'object', properties: { text: localised } }, { type: 'null' }] } },
    ],
    ['a map', { more: { type: 'object', additionalProperties: localised } }],
    ['a component that contains itself', { next: { $ref: '#/components/schemas/Book' }, text: localised }],
  ])('fault-R14: is derived from a text in %s', (_where, properties) => {
    expect(readWith(properties)).toEqual({ statuses: [200], faults: [] });
  });

  it('is not declared by hand, with localised texts or without', () => {
    const { faults } = readWith({ summary: localised }, declared('200'));
    expect(faults).toEqual(['Content-Language is derived from the texts of the answer.']);
    expect(readWith({}, declared('200')).faults).toEqual(faults);
  });

  it('needs its component, and a mark on a text', () => {
    expect(readWith({ summary: localised }, { components: { headers: null } }).faults).toContain(
      'The answer has localised texts, but there is no component for their header.',
    );
    const { faults } = readWith({ pages: { type: 'integer', 'x-localised': true } });
    expect(faults).toContain('`x-localised` marks a text in the language of the answer.');
    expect(objectOf(baseDocument()['components'])).not.toHaveProperty('headers.ContentLanguage');
  });
});
