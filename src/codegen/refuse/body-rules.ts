import { resolveReferences } from '../model/reader.ts';
import type { ContractModel, OperationModel } from '../model/operation.ts';
import { childrenOf, type Schema } from '../model/schema.ts';
import type { Faults } from '../faults.ts';
import { componentPointer } from '../read/document.ts';
import { appendToPointer } from '../read/json.ts';

/** Request bodies are components, and closed at every level: a field that no code reads must be refused. */
export function checkBodies(operation: OperationModel, model: ContractModel, faults: Faults): void {
  for (const { type, schema } of operation.body?.media ?? []) {
    const at = appendToPointer(operation.pointer, 'requestBody', 'content', type, 'schema');
    if (schema.kind !== 'ref') {
      faults.add(
        at,
        `The body of ${operation.id} is not a reference to a component.`,
        'Move the schema to contract/schemas and refer to it.',
      );
    }
    checkClosed(
      schema,
      schema.kind === 'ref' ? componentPointer('schemas', schema.name) : at,
      model,
      faults,
      new Set(),
    );
  }
}

function checkClosed(schema: Schema, pointer: string, model: ContractModel, faults: Faults, seen: Set<string>): void {
  if (schema.kind === 'ref') {
    const target = resolveReferences(model.components, schema);
    if (seen.has(schema.name) || target === null) return;
    seen.add(schema.name);
    checkClosed(target, componentPointer('schemas', schema.name), model, faults, seen);
    return;
  }
  if (schema.kind === 'object' && (schema.others === 'open' || schema.others === 'any')) {
    faults.add(
      pointer,
      'This object is part of a request and accepts unknown properties.',
      'Add `additionalProperties: false` (or `unevaluatedProperties: false` beside `allOf`).',
    );
  }
  for (const [index, child] of childrenOf(schema).entries()) {
    const name = schema.kind === 'object' ? schema.properties[index]?.name : undefined;
    checkClosed(
      child,
      name === undefined ? pointer : appendToPointer(pointer, 'properties', name),
      model,
      faults,
      seen,
    );
  }
}
