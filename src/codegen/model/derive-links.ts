import { appendToPointer } from '../read/json.ts';
import type { ContractModel, OperationModel, ParameterModel, ResponseModel } from './operation.ts';
import { resolveReferences } from './reader.ts';
import type { Schema } from './schema.ts';
import { classOf } from './status.ts';

/** A link of OpenAPI: the operation to call next, and where the answer has the values of its path parameters. */
export interface Link {
  readonly operationId: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** A text in an answer that can be the value of a path parameter. */
interface Value {
  readonly name: string;
  readonly component: string | null;
  readonly expression: string;
}

/** How deep an answer is searched: a page, its items, an object in them, and their ids. */
const depth = 5;

/** The parameter that names a user. At the top of an answer it is the caller, unless the path names a user. */
const userParameter = 'userId';

/**
 * Derives the links of a success from its ids. A value binds a path parameter of the same name or with the same
 * component as schema; of several values the shallowest does. A link binds all path parameters, at least one of them
 * by the answer, and leads to no operation that needs other parameters, an administrator, or development.
 */
export function deriveLinks(operation: OperationModel, response: ResponseModel, model: ContractModel): Link[] {
  const { onlyLinks = {} } = operation;
  return listLinks(operation, response, model).filter(({ operationId, parameters }) =>
    Object.keys(parameters).every((name) => onlyLinks[name]?.includes(operationId) ?? true),
  );
}

/** Lists the links that follow from the ids, including those that `x-links` leaves out. */
export function listLinks(operation: OperationModel, response: ResponseModel, model: ContractModel): Link[] {
  if (classOf(response.status) !== 2) return [];
  const values = response.media.flatMap(({ schema }) => (schema === null ? [] : listValues(schema, model, '', depth)));
  const named = operation.parameters.filter((parameter) => parameter.in === 'path');
  const isOwn = ({ expression }: Value) =>
    expression.lastIndexOf('/') === expression.indexOf('/') && !named.some(({ name }) => name === userParameter);
  const find = (parameter: ParameterModel): Value | undefined =>
    values.find((value) => fits(value, parameter) && !(parameter.name === userParameter && isOwn(value)));
  return model.operations.flatMap((target): Link[] => {
    const wanted = target.parameters.filter((parameter) => parameter.in === 'path');
    const found = wanted.map((parameter) => ({ parameter, value: find(parameter) }));
    const isReachable = target.access !== 'admin' || operation.access === 'admin';
    if (target.id === operation.id || target.development || !isReachable || !found.some(({ value }) => value))
      return [];
    if (target.parameters.some((parameter) => parameter.required && parameter.in !== 'path')) return [];
    const parameters = found.flatMap(({ parameter: { name }, value }): [string, string][] => {
      if (value) return [[name, value.expression]];
      return named.some((own) => own.name === name) ? [[name, `$request.path.${name}`]] : [];
    });
    if (parameters.length < wanted.length) return [];
    return [{ operationId: target.id, parameters: Object.fromEntries(parameters) }];
  });
}

function fits({ name, component }: Value, parameter: ParameterModel): boolean {
  if (parameter.schema.kind === 'ref' && component !== null) return parameter.schema.name === component;
  return name === parameter.name && /id$/i.test(name);
}

/** Lists the ids of an answer, the shallowest first. Of a list it takes the first item. */
function listValues(schema: Schema, { components }: ContractModel, pointer: string, left: number): Value[] {
  let level: { readonly schema: Schema; readonly pointer: string }[] = [{ schema, pointer }];
  const values: Value[] = [];
  for (let step = 0; step < left && level.length > 0; step += 1) {
    const next: typeof level = [];
    for (const place of level) {
      const name = place.pointer.split('/').at(-1) ?? '';
      const component = place.schema.kind === 'ref' ? place.schema.name : null;
      const target = resolveReferences(components, place.schema);
      if (target?.kind === 'string' && /id$/i.test(name))
        values.push({ name, component, expression: `$response.body#${place.pointer}` });
      else next.push(...listParts(target, place.pointer));
    }
    level = next;
  }
  return values;
}

function listParts(schema: ReturnType<typeof resolveReferences>, pointer: string) {
  switch (schema?.kind) {
    case 'object':
      return schema.properties.map((each) => ({ schema: each.schema, pointer: appendToPointer(pointer, each.name) }));
    case 'array':
      return [{ schema: schema.items, pointer: `${pointer}/0` }];
    case 'union':
      return schema.branches.map((branch) => ({ schema: branch, pointer }));
    default:
      return [];
  }
}
