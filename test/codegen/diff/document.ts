/** A small contract with one example of everything that the differ compares. Tests change it in place. */
import { isObject, type Json, type JsonObject } from '../../../src/codegen/read/json.ts';

const note: JsonObject = {
  type: 'object',
  additionalProperties: false,
  required: ['text'],
  properties: {
    text: { type: 'string', minLength: 1, maxLength: 100 },
    mood: { type: 'string', enum: ['good', 'bad'] },
    size: { type: 'integer', default: 1 },
    free: { type: 'string' },
    maybe: { oneOf: [{ $ref: '#/components/schemas/Text' }, { type: 'null' }] },
    form: { oneOf: [{ $ref: '#/components/schemas/Text' }, { $ref: '#/components/schemas/Count' }] },
  },
};
const answer: JsonObject = {
  type: 'object',
  required: ['text', 'at', 'next'],
  properties: {
    text: { type: 'string', maxLength: 100 },
    at: { type: 'string', format: 'date-time' },
    mood: { type: 'string', enum: ['good', 'bad'] },
    maybe: { oneOf: [{ $ref: '#/components/schemas/Text' }, { type: 'null' }] },
    form: { oneOf: [{ $ref: '#/components/schemas/Text' }, { $ref: '#/components/schemas/Count' }] },
    next: { type: 'array', items: { $ref: '#/components/schemas/Answer' } },
  },
};

const base: JsonObject = {
  openapi: '3.1.0',
  security: [{ token: [] }],
  paths: {
    '/notes/{noteId}': {
      parameters: [{ name: 'noteId', in: 'path', required: true, schema: { type: 'string' } }],
      put: {
        operationId: 'putNote',
        'x-access': 'self',
        'x-max-body': 1000,
        parameters: [
          { name: 'q', in: 'query', schema: { type: 'string' } },
          { name: 'page', in: 'query', required: true, schema: { type: 'integer', maximum: 10 } },
          { name: 'If-Match', in: 'header', schema: { type: 'string' } },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': { schema: { $ref: '#/components/schemas/Note' } },
            'text/plain': { schema: { type: 'string' } },
          },
        },
        responses: {
          200: {
            description: 'The note.',
            headers: { ETag: { required: true, schema: { type: 'string' } }, Hint: { schema: { type: 'string' } } },
            content: {
              'application/json': { schema: { $ref: '#/components/schemas/Answer' } },
              'text/plain': { schema: { type: 'string' } },
            },
          },
          404: { description: 'None.' },
        },
      },
      get: {
        operationId: 'getNote',
        'x-access': 'self',
        'x-open-query': true,
        responses: {
          200: { description: 'The note.', content: { 'application/json': { schema: { type: 'string' } } } },
        },
      },
      post: {
        operationId: 'poke',
        'x-access': 'self',
        requestBody: { content: { 'application/json': { schema: {} } } },
        responses: { 204: { description: 'Poked.' } },
      },
    },
  },
  components: { schemas: { Note: note, Answer: answer, Text: { type: 'string' }, Count: { type: 'integer' } } },
};

/** Returns a copy that a test may change. */
export const contract = (): JsonObject => structuredClone(base);

/** Returns the object at a path of keys. If a key is missing, the test fails. */
export function at(document: JsonObject, ...keys: readonly (string | number)[]): JsonObject {
  const found = keys.reduce<Json | undefined>(
    (node, key) => (Array.isArray(node) ? node[Number(key)] : isObject(node) ? node[String(key)] : undefined),
    document,
  );
  if (!isObject(found)) throw new Error(`There is nothing at ${keys.join(' / ')}.`);
  return found;
}

/** Returns an operation of the small contract. */
export const operation = (document: JsonObject, method: 'put' | 'get' | 'post' = 'put'): JsonObject =>
  at(document, 'paths', '/notes/{noteId}', method);
/** Returns a property of the request body (Note) or of the response (Answer). */
export const property = (document: JsonObject, schema: 'Note' | 'Answer', name: string): JsonObject =>
  at(document, 'components', 'schemas', schema, 'properties', name);
export const properties = (document: JsonObject, schema: 'Note' | 'Answer'): JsonObject =>
  at(document, 'components', 'schemas', schema, 'properties');
export const parameter = (document: JsonObject, index: 0 | 1 | 2): JsonObject =>
  at(operation(document), 'parameters', index);
