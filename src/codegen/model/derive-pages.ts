import { componentPointer, type ContractDocument } from '../read/document.ts';
import {
  appendToPointer,
  isObject,
  listOf,
  objectOf,
  splitPointer,
  textOf,
  toCanonicalJson,
  type Json,
  type JsonObject,
} from '../read/json.ts';

/** The extension of a schema that makes it a page of its `items`. */
const pageKey = 'x-page';

/** The keywords of such a schema. `properties` are what the page says in addition; all of them are required. */
const pageKeywords = [pageKey, 'items', 'properties'];

/** The parameters that an operation with a page takes, as the components of contract/parameters are named. */
const parameterNames = ['Cursor', 'Limit'];

/**
 * Replaces each answer `schema: { x-page: true, items: { $ref: Thing } }` by a reference to the component `ThingPage`,
 * which it makes, and gives the operation the parameters `cursor` and `limit`. In place of `true` it can say
 * `{ maximum, default }`, the bounds of `limit`, and `{ name }`, another name for the component.
 */
export function derivePages(document: ContractDocument): void {
  for (const [path, item] of Object.entries(objectOf(document.root['paths']))) {
    for (const [method, operation] of Object.entries(objectOf(item)).filter(([key]) => key !== 'parameters')) {
      const pointer = appendToPointer('/paths', path, method);
      for (const [status, answer] of Object.entries(objectOf(objectOf(operation)['responses'])))
        for (const [type, media] of Object.entries(objectOf(objectOf(answer)['content']))) {
          const schema = objectOf(media)['schema'];
          if (!isObject(media) || !isObject(schema) || schema[pageKey] === undefined) continue;
          const at = appendToPointer(pointer, 'responses', status, 'content', type, 'schema');
          media['schema'] = derivePage(document, schema, at);
          addParameters(document, objectOf(operation), schema[pageKey], pointer);
        }
    }
  }
}

/** Makes the component of a page and returns the reference to it. */
function derivePage(document: ContractDocument, schema: JsonObject, pointer: string): JsonObject {
  const item = objectOf(schema['items'])['$ref'];
  const further = objectOf(schema['properties']);
  if (typeof item !== 'string' || Object.keys(schema).some((key) => !pageKeywords.includes(key))) {
    document.faults.add(
      pointer,
      'A page must name its items by a reference, and can have only further properties.',
      'Write `{ x-page: true, items: { $ref: ../../schemas/Thing.yaml } }`.',
    );
    return { type: 'object', additionalProperties: true };
  }
  const thing = splitPointer(item).at(-1) ?? '';
  const name = textOf(objectOf(schema[pageKey])['name']) || `${thing}Page`;
  const page: JsonObject = {
    type: 'object',
    description: `A page of a list of \`${thing}\`.`,
    required: ['items', 'nextCursor', ...Object.keys(further)],
    properties: {
      items: {
        type: 'array',
        description:
          'The items of this page, in the order of the list. A page can hold fewer than `limit` items, or none, although more follow: only `nextCursor` shows that.',
        items: { $ref: item },
      },
      nextCursor: {
        description: 'Send it as `cursor` to get the next page; null on the last page.',
        oneOf: [{ $ref: '#/components/schemas/Cursor' }, { type: 'null' }],
      },
      ...further,
    },
  };
  const schemas = document.components('schemas');
  const present = schemas[name];
  if (present !== undefined && toCanonicalJson(present) !== toCanonicalJson(page))
    document.faults.add(
      pointer,
      `There is already another component ${name}.`,
      'Give all pages of the same items the same properties, and remove a file of this name from contract/schemas.',
    );
  schemas[name] = page;
  return { $ref: `#${componentPointer('schemas', name)}` };
}

function addParameters(document: ContractDocument, operation: JsonObject, page: Json, pointer: string): void {
  const parameters = listOf(operation['parameters']);
  const shared = document.components('parameters');
  const { name: _name, ...bounds } = objectOf(page);
  for (const component of parameterNames) {
    const parameter = objectOf(shared[component]);
    if (parameters.some((each) => document.resolve(each, pointer).node['name'] === parameter['name']))
      document.faults.add(
        appendToPointer(pointer, 'parameters'),
        `The parameter ${textOf(parameter['name'])} of a page is derived.`,
        'Remove it. Write other bounds of `limit` as `x-page: { maximum: 200, default: 50 }`.',
      );
    parameters.push(
      component === 'Limit' && Object.keys(bounds).length > 0
        ? { ...parameter, schema: { ...objectOf(parameter['schema']), ...bounds } }
        : { $ref: `#${componentPointer('parameters', component)}` },
    );
  }
  operation['parameters'] = parameters;
}
