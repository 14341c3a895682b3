import type { ContractModel } from './operation.ts';
import { childrenOf, referencesOf, type Schema } from './schema.ts';

/** Components reachable from these names, the names included. */
export function findReachable(components: Readonly<Record<string, Schema>>, names: Iterable<string>): Set<string> {
  const found = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const schema = components[name];
    if (schema === undefined || found.has(name)) continue;
    found.add(name);
    open.push(...referencesOf(schema));
  }
  return found;
}

/** Components that lie on one circle with this one: they reach it and it reaches them. */
export function findCircle(components: Readonly<Record<string, Schema>>, name: string): Set<string> {
  const schema = components[name];
  const below = schema === undefined ? new Set<string>() : findReachable(components, referencesOf(schema));
  return new Set([...below].filter((other) => findReachable(components, [other]).has(name)));
}

/** Components that a request body consists of. */
export function findBodyComponents(model: ContractModel): Set<string> {
  const media = model.operations.flatMap((operation) => operation.body?.media ?? []);
  return new Set(media.flatMap(({ schema }) => (schema.kind === 'ref' ? [schema.name] : [])));
}

/** Components that anything a caller sends consists of: parameters, bodies, frames of a channel. */
export function findRequestComponents(model: ContractModel): Set<string> {
  const parameters = model.operations.flatMap((operation) => operation.parameters);
  const frames = model.channels.flatMap(({ client }) => client);
  const named = [...parameters, ...frames].flatMap(({ schema }) => referencesOf(schema));
  return findReachable(model.components, [...findBodyComponents(model), ...named]);
}

/** Components of request bodies that have a default somewhere inside. */
export function findFillingComponents(model: ContractModel): Set<string> {
  const inBodies = findReachable(model.components, findBodyComponents(model));
  const carries = (name: string) =>
    [...findReachable(model.components, [name])].some((other) => hasDefault(model.components[other]));
  return new Set([...inBodies].filter(carries));
}

/** Whether this schema carries a default, itself or anywhere inside; references are not followed. */
export function hasDefault(schema: Schema | undefined): boolean {
  return schema !== undefined && (schema.default !== undefined || childrenOf(schema).some(hasDefault));
}
