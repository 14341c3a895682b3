import { findBodyComponents, findReachable } from '../model/graph.ts';
import type { Faults } from '../faults.ts';
import type { ContractModel } from '../model/operation.ts';
import { childrenOf, isRuledOut, referencesOf, type Schema } from '../model/schema.ts';
import { componentPointer } from '../read/document.ts';
import { appendToPointer } from '../read/json.ts';

/**
 * Rules about components: names that are valid in code, circles that can be resolved, defaults only where they are
 * filled in.
 */
export function checkComponents(model: ContractModel, faults: Faults): void {
  const requests = findReachable(model.components, findBodyComponents(model));
  for (const [name, schema] of Object.entries(model.components)) {
    const pointer = componentPointer('schemas', name);
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
      faults.add(pointer, `${name} is not a valid name for a component.`, 'Use a noun in PascalCase.');
    checkDefaults(schema, pointer, requests.has(name), faults);
    checkWholeValues(model, schema, pointer, faults);
    if (reachesDirectly(model, name, name, new Set())) {
      faults.add(
        pointer,
        `${name} contains itself, but not through a property.`,
        'Make the circle pass through a property of an object.',
      );
    }
  }
  for (const name of Object.keys(model.responses).filter((name) => !/^[A-Z][A-Za-z0-9]*$/.test(name))) {
    faults.add(componentPointer('responses', name), `${name} is not a valid name for an answer.`, 'Use PascalCase.');
  }
}

/** Checks that defaults stand only where they are filled in: at optional properties of requests. */
function checkDefaults(schema: Schema, pointer: string, inRequest: boolean, faults: Faults, isProperty = false): void {
  if (schema.default !== undefined && !inRequest)
    faults.add(pointer, 'Defaults are not filled in in answers, so this one has no effect.', 'Leave it out.');
  if (schema.default !== undefined && !isProperty)
    faults.add(
      pointer,
      'Only a property can have a default.',
      'Write the default beside the property that refers to this schema.',
    );
  for (const [index, child] of childrenOf(schema).entries()) {
    const property = schema.kind === 'object' ? schema.properties[index] : undefined;
    const at = property === undefined ? pointer : appendToPointer(pointer, 'properties', property.name);
    if (property?.required && child.default !== undefined)
      faults.add(at, `${property.name} is required and has a default.`, 'Remove one of them.');
    checkDefaults(child, at, inRequest, faults, property !== undefined);
  }
}

/**
 * Checks rules over whole values. They see a value after its parts were parsed, when open objects have dropped unknown
 * fields.
 */
function checkWholeValues(model: ContractModel, schema: Schema, pointer: string, faults: Faults): void {
  const rules = [
    ...(schema.not === undefined || isRuledOut(schema) ? [] : ['not']),
    ...(schema.kind === 'array'
      ? (['uniqueItems', 'contains'] as const).filter((rule) => schema[rule] !== undefined)
      : []),
  ];
  if (rules.length > 0 && losesProperties(model, schema, new Set())) {
    faults.add(
      pointer,
      `\`${rules[0]}\` needs every property, but an open object drops unknown ones.`,
      'Add `additionalProperties: false` to the objects inside.',
    );
  }
  const children =
    schema.kind === 'object'
      ? schema.properties.map((property) => property.schema)
      : schema.kind === 'array'
        ? [schema.items]
        : schema.kind === 'union'
          ? schema.branches
          : [];
  for (const [index, child] of children.entries()) {
    const name = schema.kind === 'object' ? schema.properties[index]?.name : undefined;
    checkWholeValues(model, child, name === undefined ? pointer : appendToPointer(pointer, 'properties', name), faults);
  }
}

function losesProperties(model: ContractModel, schema: Schema, seen: Set<string>): boolean {
  if (schema.kind === 'object') {
    const { others } = schema;
    return (
      others === 'open' ||
      schema.properties.some((property) => losesProperties(model, property.schema, seen)) ||
      (typeof others === 'object' && losesProperties(model, others, seen))
    );
  }
  if (schema.kind === 'array') return losesProperties(model, schema.items, seen);
  if (schema.kind === 'union') return schema.branches.some((branch) => losesProperties(model, branch, seen));
  if (schema.kind !== 'ref' || seen.has(schema.name)) return false;
  seen.add(schema.name);
  const target = model.components[schema.name];
  return target !== undefined && losesProperties(model, target, seen);
}

/** Whether the circle closes without an object property, whose getter could delay it. */
function reachesDirectly(model: ContractModel, from: string, target: string, seen: Set<string>): boolean {
  const schema = model.components[from];
  if (schema === undefined || seen.has(from)) return false;
  seen.add(from);
  return listDirectReferences(schema).some((name) => name === target || reachesDirectly(model, name, target, seen));
}

function listDirectReferences(schema: Schema): string[] {
  if (schema.kind === 'object') return typeof schema.others === 'object' ? referencesOf(schema.others) : [];
  return schema.kind === 'ref' ? [schema.name] : childrenOf(schema).flatMap(listDirectReferences);
}
