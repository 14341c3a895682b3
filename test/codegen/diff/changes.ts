/** For each rule of the differ: a change that the rule reports, and a similar change that it does not report. */
import type { RuleName } from '../../../src/codegen/diff/rules.ts';
import type { JsonObject } from '../../../src/codegen/read/json.ts';
import { at, operation, parameter, properties, property } from './document.ts';

type Edit = (document: JsonObject) => void;

export interface Sample {
  /** A change that the rule reports, and the pointer of the report. */
  readonly hits: Edit;
  readonly pointer: string;
  /** A similar change that the rule does not report. */
  readonly misses: Edit;
}

const put =
  (edit: Edit): Edit =>
  (document) =>
    edit(operation(document));
const body: Edit = (document) => at(operation(document), 'requestBody');
const content = (document: JsonObject): JsonObject => at(operation(document), 'requestBody', 'content');
const answers = (document: JsonObject): JsonObject => at(operation(document), 'responses');
const headers = (document: JsonObject): JsonObject => at(operation(document), 'responses', '200', 'headers');
const types = (document: JsonObject): JsonObject => at(operation(document), 'responses', '200', 'content');
const schema = (document: JsonObject, name: string): JsonObject => at(document, 'components', 'schemas', name);
/** A change of a description does not count as a change of the contract. */
const describe: Edit = put((source) => void (source['description'] = 'Other words.'));
const widen: Edit = (document) => void (property(document, 'Note', 'text')['maxLength'] = 200);
const item = (document: JsonObject): JsonObject => at(document, 'paths', '/notes/{noteId}');

export const samples: Readonly<Record<RuleName, Sample>> = {
  'operation-removed': {
    hits: (d) => void delete item(d)['get'],
    pointer: '',
    misses: (d) =>
      void (d['paths'] = {
        '/notes/{id}': {
          ...item(d),
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        },
      }),
  },
  'operation-added': {
    hits: (d) => void (item(d)['delete'] = { operationId: 'dropNote', responses: {} }),
    pointer: '',
    misses: describe,
  },
  'operation-renamed': {
    hits: put((o) => void (o['operationId'] = 'writeNote')),
    pointer: '',
    misses: put((o) => void (o['summary'] = 'Write a note')),
  },
  'access-changed': {
    hits: (d) => void (d['security'] = []),
    pointer: '',
    misses: put((o) => void (o['security'] = [{ token: [] }])),
  },
  'open-query-closed': {
    hits: (d) => void delete operation(d, 'get')['x-open-query'],
    pointer: '/query',
    misses: put((o) => void (o['x-open-query'] = false)),
  },
  'open-query-opened': {
    hits: put((o) => void (o['x-open-query'] = true)),
    pointer: '/query',
    misses: put((o) => void (o['x-open-query'] = false)),
  },
  'body-limit-lowered': {
    hits: (d) => void (at(operation(d), 'requestBody')['x-max-body'] = 1000),
    pointer: '/body',
    misses: (d) => void (at(operation(d), 'requestBody')['x-max-body'] = 65_536),
  },
  'body-limit-raised': {
    hits: (d) => void (at(operation(d), 'requestBody')['x-max-body'] = 70_000),
    pointer: '/body',
    misses: (d) => void (at(operation(d), 'requestBody')['x-max-body'] = 65_536),
  },
  'parameter-removed': {
    hits: put((o) => void (o['parameters'] = [at(o, 'parameters', 1), at(o, 'parameters', 2)])),
    pointer: '/query/q',
    misses: (d) => void (parameter(d, 2)['name'] = 'if-match'),
  },
  'parameter-required': {
    hits: (d) => void (parameter(d, 0)['required'] = true),
    pointer: '/query/q',
    misses: (d) => void (parameter(d, 0)['required'] = false),
  },
  'parameter-optional': {
    hits: (d) => void delete parameter(d, 1)['required'],
    pointer: '/query/page',
    misses: (d) => void (parameter(d, 0)['required'] = false),
  },
  'parameter-added': {
    hits: put(
      (o) =>
        void (o['parameters'] = [
          ...[0, 1, 2].map((index) => at(o, 'parameters', index)),
          { name: 'extra', in: 'query', schema: {} },
        ]),
    ),
    pointer: '/query/extra',
    misses: put((o) => void (o['parameters'] = [2, 0, 1].map((index) => at(o, 'parameters', index)))),
  },
  'parameter-encoding-changed': {
    hits: (d) => void (parameter(d, 0)['explode'] = false),
    pointer: '/query/q',
    misses: (d) => void (parameter(d, 0)['description'] = 'Words'),
  },
  'request-body-removed': {
    hits: put((o) => void delete o['requestBody']),
    pointer: '/body',
    misses: (d) => void (at(operation(d), 'requestBody')['description'] = 'A note'),
  },
  'request-body-required': {
    hits: (d) => void (at(operation(d, 'post'), 'requestBody')['required'] = true),
    pointer: '/body',
    misses: (d) => void (at(operation(d, 'post'), 'requestBody')['required'] = false),
  },
  'request-body-optional': {
    hits: (d) => void delete at(operation(d), 'requestBody')['required'],
    pointer: '/body',
    misses: body,
  },
  'request-body-added': {
    hits: (d) => void (operation(d, 'get')['requestBody'] = { content: {} }),
    pointer: '/body',
    misses: body,
  },
  'request-media-type-removed': {
    hits: (d) => void delete content(d)['text/plain'],
    pointer: '/body',
    misses: (d) => void (content(d)['text/csv'] = {}),
  },
  'request-media-type-added': { hits: (d) => void (content(d)['text/csv'] = {}), pointer: '/body', misses: body },
  'request-type-changed': {
    hits: (d) => void (property(d, 'Note', 'maybe')['oneOf'] = [{ $ref: '#/components/schemas/Text' }]),
    pointer: '/body/maybe',
    misses: (d) => void (property(d, 'Note', 'size')['type'] = 'number'),
  },
  'request-enum-value-removed': {
    hits: (d) => void (property(d, 'Note', 'mood')['enum'] = ['good']),
    pointer: '/body/mood',
    misses: (d) => void (property(d, 'Note', 'mood')['enum'] = ['bad', 'good']),
  },
  'request-enum-value-added': {
    hits: (d) => void (property(d, 'Note', 'mood')['enum'] = ['good', 'bad', 'odd']),
    pointer: '/body/mood',
    misses: (d) => void (property(d, 'Note', 'mood')['enum'] = ['bad', 'good']),
  },
  'request-constraint-added': {
    hits: (d) => void (property(d, 'Note', 'free')['pattern'] = '^a'),
    pointer: '/body/free',
    misses: (d) => void (property(d, 'Answer', 'text')['pattern'] = '^a'),
  },
  'request-constraint-narrowed': {
    hits: (d) => void (property(d, 'Note', 'text')['maxLength'] = 99),
    pointer: '/body/text',
    misses: widen,
  },
  'request-widened': {
    hits: widen,
    pointer: '/body/text',
    misses: (d) => void (property(d, 'Note', 'text')['maxLength'] = 99),
  },
  'request-default-changed': {
    hits: (d) => void (property(d, 'Note', 'size')['default'] = 2),
    pointer: '/body/size',
    misses: (d) => void (property(d, 'Note', 'free')['default'] = 'x'),
  },
  'request-field-removed': {
    hits: (d) => void delete properties(d, 'Note')['free'],
    pointer: '/body/free',
    misses: (d) => void delete properties(d, 'Answer')['mood'],
  },
  'request-field-required': {
    hits: (d) => void (schema(d, 'Note')['required'] = ['text', 'free']),
    pointer: '/body/free',
    misses: (d) => void (schema(d, 'Answer')['required'] = ['text', 'at', 'next', 'mood']),
  },
  'request-field-added': {
    hits: (d) => void (properties(d, 'Note')['extra'] = {}),
    pointer: '/body/extra',
    misses: (d) => void (properties(d, 'Answer')['extra'] = {}),
  },
  'request-field-optional': {
    hits: (d) => void delete schema(d, 'Note')['required'],
    pointer: '/body/text',
    misses: (d) => void (schema(d, 'Note')['required'] = ['text', 'text']),
  },
  'request-closed': {
    hits: (d) => void (at(content(d), 'text/plain')['schema'] = { type: 'string', additionalProperties: false }),
    pointer: '/body',
    misses: (d) => void (schema(d, 'Note')['unevaluatedProperties'] = false),
  },
  'request-alternative-removed': {
    hits: (d) =>
      void (property(d, 'Note', 'form')['oneOf'] = [
        { $ref: '#/components/schemas/Text' },
        { type: 'null' },
        { type: 'boolean' },
      ]),
    pointer: '/body/form',
    misses: (d) =>
      void (property(d, 'Note', 'form')['oneOf'] = [
        { $ref: '#/components/schemas/Count' },
        { $ref: '#/components/schemas/Text' },
      ]),
  },
  'status-removed': {
    hits: (d) => void delete answers(d)['404'],
    pointer: '/responses/404',
    misses: (d) => void (at(answers(d), '404')['description'] = 'Nothing there.'),
  },
  'status-added': {
    hits: (d) => void (answers(d)['409'] = {}),
    pointer: '/responses/409',
    misses: (d) => void (at(answers(d), '404')['description'] = 'Nothing there.'),
  },
  'response-media-type-removed': {
    hits: (d) => void delete types(d)['text/plain'],
    pointer: '/responses/200/body',
    misses: (d) => void (types(d)['text/csv'] = {}),
  },
  'response-media-type-added': {
    hits: (d) => void (types(d)['text/csv'] = {}),
    pointer: '/responses/200/body',
    misses: describe,
  },
  'response-body-removed': {
    hits: (d) => void delete at(operation(d, 'get'), 'responses', '200')['content'],
    pointer: '/responses/200/body',
    misses: (d) => void delete types(d)['text/plain'],
  },
  'response-header-removed': {
    hits: (d) => void delete headers(d)['Hint'],
    pointer: '/responses/200/headers/hint',
    misses: (d) => void Object.assign(headers(d), { hint: headers(d)['Hint'] }),
  },
  'response-header-added': {
    hits: (d) => void (headers(d)['More'] = {}),
    pointer: '/responses/200/headers/more',
    misses: describe,
  },
  'response-header-optional': {
    hits: (d) => void delete at(headers(d), 'ETag')['required'],
    pointer: '/responses/200/headers/etag',
    misses: (d) => void (at(headers(d), 'Hint')['required'] = false),
  },
  'response-header-required': {
    hits: (d) => void (at(headers(d), 'Hint')['required'] = true),
    pointer: '/responses/200/headers/hint',
    misses: (d) => void (at(headers(d), 'Hint')['required'] = false),
  },
  'response-type-changed': {
    hits: (d) => void (property(d, 'Answer', 'text')['type'] = 'integer'),
    pointer: '/responses/200/body/text',
    misses: (d) => void (property(d, 'Answer', 'text')['type'] = ['string', 'null']),
  },
  'response-nullable': {
    hits: (d) => void (property(d, 'Answer', 'text')['type'] = ['string', 'null']),
    pointer: '/responses/200/body/text',
    misses: (d) => void (properties(d, 'Answer')['maybe'] = { type: ['string', 'null'] }),
  },
  'response-narrowed': {
    hits: (d) => void (properties(d, 'Answer')['maybe'] = { type: 'string' }),
    pointer: '/responses/200/body/maybe',
    misses: (d) => void (properties(d, 'Answer')['maybe'] = { type: ['string', 'null'] }),
  },
  'response-enum-value-removed': {
    hits: (d) => void (property(d, 'Answer', 'mood')['enum'] = ['good']),
    pointer: '/responses/200/body/mood',
    misses: (d) => void (property(d, 'Answer', 'mood')['enum'] = ['bad', 'good']),
  },
  'response-enum-value-added': {
    hits: (d) => void (property(d, 'Answer', 'mood')['enum'] = ['good', 'bad', 'odd']),
    pointer: '/responses/200/body/mood',
    misses: (d) => void (property(d, 'Answer', 'mood')['enum'] = ['bad', 'good']),
  },
  'response-format-changed': {
    hits: (d) => void (property(d, 'Answer', 'at')['format'] = 'date'),
    pointer: '/responses/200/body/at',
    misses: (d) => void (property(d, 'Answer', 'text')['format'] = 'uri'),
  },
  'response-constraint-changed': {
    hits: (d) => void (property(d, 'Answer', 'text')['maxLength'] = 99),
    pointer: '/responses/200/body/text',
    misses: (d) => void (property(d, 'Note', 'text')['maxLength'] = 99),
  },
  'response-field-removed': {
    hits: (d) => void delete properties(d, 'Answer')['mood'],
    pointer: '/responses/200/body/mood',
    misses: (d) => void delete properties(d, 'Note')['mood'],
  },
  'response-field-added': {
    hits: (d) => void (properties(d, 'Answer')['extra'] = {}),
    pointer: '/responses/200/body/extra',
    misses: (d) => void (properties(d, 'Note')['extra'] = {}),
  },
  'response-field-optional': {
    hits: (d) => void (schema(d, 'Answer')['required'] = ['text', 'next']),
    pointer: '/responses/200/body/at',
    misses: (d) => void delete schema(d, 'Note')['required'],
  },
  'response-alternative-added': {
    hits: (d) =>
      void (property(d, 'Answer', 'form')['oneOf'] = [
        { $ref: '#/components/schemas/Text' },
        { $ref: '#/components/schemas/Count' },
        { type: 'boolean' },
      ]),
    pointer: '/responses/200/body/form',
    misses: (d) =>
      void (property(d, 'Answer', 'form')['oneOf'] = [
        { $ref: '#/components/schemas/Count' },
        { $ref: '#/components/schemas/Text' },
      ]),
  },
};
