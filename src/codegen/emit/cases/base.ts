import { chooseBaseExample } from '../../model/base-example.ts';
import type { OperationModel, ParameterModel } from '../../model/operation.ts';
import type { Schema } from '../../model/schema.ts';
import type { Json } from '../../read/json.ts';
import type { Base, RequestParts } from './case.ts';
import type { Tools } from './breach/walk.ts';

const places = { path: 'path', query: 'query', header: 'headers', cookie: 'headers' } as const;

/** The successful request from which most cases start, or null. */
export function chooseBase(operation: OperationModel): Base | null {
  const best = chooseBaseExample(operation.examples);
  if (best === undefined) return null;
  const { name, status, as, scenario, request } = best;
  return { example: name, status, as, scenario, request };
}

/** The part of a request that holds the parameter. */
export function findPlace(parameter: ParameterModel): 'path' | 'query' | 'headers' {
  return places[parameter.in];
}

/**
 * The base request with every optional part filled in, so that a case can break each constraint alone. It is valid by
 * the contract. It may break rules beyond the contract: a request with a fault is refused before they are checked.
 */
export function completeRequest(operation: OperationModel, base: Base | null, tools: Tools): RequestParts {
  const request: RequestParts = base?.request ?? { path: {}, query: {}, headers: {} };
  const parts = { path: { ...request.path }, query: { ...request.query }, headers: { ...request.headers } };
  for (const parameter of operation.parameters.filter(({ required }) => required)) {
    parts[findPlace(parameter)][parameter.name] ??= tools.sampler.makeValue(parameter.schema);
  }
  const schema = findBodySchema(operation);
  return schema === null ? parts : { ...parts, body: completeBody(schema, request.body, tools) };
}

/** Schema of the body that cases send: that of the first media type that is not bytes. */
export function findBodySchema(operation: OperationModel): Schema | null {
  return operation.body?.media.find(({ kind }) => kind !== 'bytes')?.schema ?? null;
}

function completeBody(schema: Schema, given: Json | undefined, tools: Tools): Json {
  const { sampler, oracle } = tools;
  const filled = sampler.completeValue(schema, given);
  const isValid = (value: Json) => oracle.findFaults(schema, sampler.fillVariables(schema, value)).length === 0;
  if (isValid(filled)) return filled;
  // Some parts may exclude each other. Then send the body of the example, or only what the schema requires.
  return given !== undefined && isValid(given) ? given : sampler.makeValue(schema);
}
