import type { ContractModel } from './operation.ts';
import { childrenOf, referencesOf, type Schema } from './schema.ts';

/** The components that are reachable from these names, including the names. */
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

/** The components in a reference cycle with this one: they reach it, and it reaches them. */
export function findCircle(components: Readonly<Record<string, Schema>>, name: string): Set<string> {
  const schema = components[name];
  const below = schema === undefined ? new Set<string>() : findReachable(components, referencesOf(schema));
  return new Set([...below].filter((other) => findReachable(components, [other]).has(name)));
}

/** The components of which request bodies consist. */
export function findBodyComponents(model: ContractModel): Set<string> {
  const media = model.operations.flatMap((operation) => operation.body?.media ?? []);
  return new Set(media.flatMap(({ schema }) => (schema.kind === 'ref' ? [schema.name] : [])));
}

/** The components of which requests consist: parameters, bodies, frames of the client. */
export function findRequestComponents(model: ContractModel): Set<string> {
  const parameters = model.operations.flatMap((operation) => operation.parameters);
  const frames = model.channels.flatMap(({ client }) => client);
  const named = [...parameters, ...frames].flatMap(({ schema }) => referencesOf(schema));
  return findReachable(model.components, [...findBodyComponents(model), ...named]);
}

/** The components of request bodies that contain a default. */
export function findFillingComponents(model: ContractModel): Set<string> {
  const inBodies = findReachable(model.components, findBodyComponents(model));
  const carries = (name: string) =>
    [...findReachable(model.components, [name])].some((other) => hasDefault(model.components[other]));
  return new Set([...inBodies].filter(carries));
}

/** Whether the schema has a default, itself or anywhere inside. References are not followed. */
export function hasDefault(schema: Schema | undefined): boolean {
  return schema !== undefined && (schema.default !== undefined || childrenOf(schema).some(hasDefault));
}
