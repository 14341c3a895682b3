import { makeOracle, type Oracle } from '../emit/cases/oracle.ts';
import type { Faults } from '../faults.ts';
import type { ContractModel } from '../model/operation.ts';
import { hasDefault } from '../model/graph.ts';
import { childrenOf, type Schema } from '../model/schema.ts';
import { componentPointer } from '../read/document.ts';
import { appendToPointer } from '../read/json.ts';

/** Checks that each default is valid by its own schema. */
export function checkDefaultValues(model: ContractModel, faults: Faults): void {
  const schemas = [
    ...Object.values(model.components),
    ...model.operations.flatMap(({ parameters }) => parameters.map(({ schema }) => schema)),
  ];
  if (!schemas.some(hasDefault)) return;
  const oracle = makeOracle(model);
  for (const [name, schema] of Object.entries(model.components))
    checkInside(oracle, schema, componentPointer('schemas', name), faults);
  for (const operation of model.operations) {
    for (const { name, schema } of operation.parameters)
      checkInside(oracle, schema, appendToPointer(operation.pointer, 'parameters'), faults, name);
  }
}

function checkInside(oracle: Oracle, schema: Schema, pointer: string, faults: Faults, name = 'this value'): void {
  if (schema.default !== undefined && oracle.findFaults(schema, schema.default).length > 0) {
    faults.add(
      pointer,
      `The default of ${name}, ${JSON.stringify(schema.default)}, breaks its own schema.`,
      'Correct one of them.',
    );
  }
  for (const [index, child] of childrenOf(schema).entries()) {
    const property = schema.kind === 'object' ? schema.properties[index]?.name : undefined;
    checkInside(
      oracle,
      child,
      property === undefined ? pointer : appendToPointer(pointer, 'properties', property),
      faults,
      property,
    );
  }
}
