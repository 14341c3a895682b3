import { isObject, objectOf, splitPointer, type Json, type JsonObject } from '../read/json.ts';

const methods = ['get', 'put', 'post', 'patch', 'delete'];

/**
 * Makes the document that production serves from `generated/contract/openapi.json`: without development operations and
 * the components that only they use.
 */
export function makeProductionDocument(document: JsonObject): JsonObject {
  const copy = structuredClone(document);
  const paths = objectOf(copy['paths']);
  for (const [path, item] of Object.entries(paths).map(([path, item]) => [path, objectOf(item)] as const)) {
    for (const method of methods)
      if (objectOf(item[method] ?? {})['x-environment'] === 'development') delete item[method];
    if (!methods.some((method) => method in item)) delete paths[path];
  }
  return removeUnusedComponents(copy);
}

/** Removes components that no path reaches. Security schemes stay, because they are not referred to by `$ref`. */
export function removeUnusedComponents(document: JsonObject): JsonObject {
  const lookup = new Set<string>();
  const open: Json[] = [document['paths'] ?? null];
  const components = objectOf(document['components']);
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (Array.isArray(value)) open.push(...value);
    if (!isObject(value)) continue;
    const ref = value['$ref'];
    if (typeof ref === 'string' && ref.startsWith('#/components/') && !lookup.has(ref)) {
      lookup.add(ref);
      const [, kind = '', name = ''] = splitPointer(ref.slice(1));
      open.push(objectOf(components[kind])[name] ?? null);
    }
    open.push(...Object.values(value));
  }
  for (const [kind, group] of Object.entries(components).filter(([kind]) => kind !== 'securitySchemes')) {
    for (const name of Object.keys(objectOf(group))) {
      if (!lookup.has(`#/components/${kind}/${name}`)) delete objectOf(group)[name];
    }
    if (Object.keys(objectOf(group)).length === 0) delete components[kind];
  }
  return document;
}
