import type { Faults } from '../faults.ts';
import type { ContractModel, OperationModel } from '../model/operation.ts';
import { resolveReferences } from '../model/reader.ts';
import type { Schema } from '../model/schema.ts';
import { classOf } from '../model/status.ts';
import { splitPointer } from '../read/json.ts';

/** A place where a runtime expression stands, and the operation whose values it can name. */
export interface ExpressionPlace {
  readonly operation: OperationModel;
  readonly model: ContractModel;
  /** Pointer for faults. */
  readonly at: string;
}

/** Checks that a runtime expression names a value of a request to the operation, or of its answer. */
export function checkExpression(expression: string, { operation, model, at }: ExpressionPlace, faults: Faults): void {
  if (!/^\$(?:request\.(?:path|query)\.[\w-]+|(?:request|response)\.body#\/.+)$/.test(expression))
    faults.add(
      at,
      `${expression} is not a runtime expression that is supported here.`,
      'Write `$request.path.name`, `$request.query.name`, `$request.body#/pointer` or `$response.body#/pointer`.',
    );
  else if (
    expression.includes('.body#') ? !sendsMember(operation, model, expression) : !takesParameter(operation, expression)
  )
    faults.add(
      at,
      `${operation.id} has nothing at ${expression}.`,
      'Correct the name of the parameter or the pointer into the body.',
    );
}

/** Whether `$request.path.name` or `$request.query.name` names a parameter of the operation. */
export function takesParameter({ parameters }: OperationModel, expression: string): boolean {
  const [, place, name] = expression.split('.');
  return parameters.some((parameter) => parameter.in === place && parameter.name === name);
}

/** Whether the body of the request or of a success can have a value at the pointer. */
function sendsMember({ body, responses }: OperationModel, { components }: ContractModel, expression: string): boolean {
  const [source = '', pointer = ''] = expression.split('#');
  const answers = responses.filter(({ status }) => classOf(status) === 2).flatMap(({ media }) => media);
  return (source === '$request.body' ? (body?.media ?? []) : answers).some(
    ({ schema }) => schema !== null && hasMember(schema, splitPointer(pointer), components),
  );
}

function hasMember(schema: Schema, steps: readonly string[], components: ContractModel['components']): boolean {
  const [name, ...rest] = steps;
  if (name === undefined) return true;
  const target = resolveReferences(components, schema);
  const isIn = (part: Schema): boolean => hasMember(part, steps, components);
  if (target?.kind === 'union') return target.branches.some(isIn);
  if (target?.kind === 'all') return target.parts.some(isIn);
  if (target?.kind !== 'object') return false;
  const property = target.properties.find((each) => each.name === name);
  return property !== undefined && hasMember(property.schema, rest, components);
}
