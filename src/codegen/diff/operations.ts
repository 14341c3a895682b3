import { toCanonicalJson, listOf, objectOf, textOf, type Json, type JsonObject } from '../read/json.ts';
import { followReferences, type Document } from './shape.ts';

/** An operation of a document with all its parameters, including those of its path item. */
export interface Operation {
  readonly id: string;
  /** Identifies the operation in both documents: `GET /users/{}`. */
  readonly key: string;
  /** `GET /users/{userId}`. */
  readonly address: string;
  readonly source: JsonObject;
  /** By key: `query/limit`, `headers/if-match`, `path/1`. */
  readonly parameters: ReadonlyMap<string, JsonObject>;
  /** Who may call it: `security` and `x-access` as canonical JSON. */
  readonly access: string;
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const places: Readonly<Record<string, string>> = { header: 'headers', cookie: 'cookies' };

/** Reads the operations of a document, by key. */
export function readOperations(document: Document): Map<string, Operation> {
  const found = Object.entries(objectOf(document['paths'])).flatMap(([path, value]) => {
    const item = followReferences(document, value);
    return methods
      .filter((method) => item[method] !== undefined)
      .map((method) =>
        readOperation(document, `${method.toUpperCase()} ${path}`, objectOf(item[method]), listOf(item['parameters'])),
      );
  });
  return new Map(found.map((operation) => [operation.key, operation]));
}

function readOperation(document: Document, address: string, source: JsonObject, shared: readonly Json[]): Operation {
  const parameters = [...shared, ...listOf(source['parameters'])].map((parameter) =>
    followReferences(document, parameter),
  );
  return {
    id: textOf(source['operationId']) || address,
    key: address.replaceAll(/\{[^}]*\}/g, '{}'),
    address,
    source,
    parameters: new Map(parameters.map((parameter) => [buildParameterKey(parameter, address), parameter])),
    access: toCanonicalJson({
      'x-access': source['x-access'] ?? null,
      security: source['security'] ?? document['security'] ?? [],
    }),
  };
}

/** Header names ignore case. A client never sees the name of a path parameter, so its position identifies it. */
function buildParameterKey(parameter: JsonObject, address: string): string {
  const [place, name] = [textOf(parameter['in']), textOf(parameter['name'])];
  if (place === 'path')
    return `path/${[...address.matchAll(/\{([^}]*)\}/g)].findIndex(([, part]) => part === name) + 1}`;
  return `${places[place] ?? place}/${place === 'header' ? name.toLowerCase() : name}`;
}
