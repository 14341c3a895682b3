import type { OperationModel, ParameterModel } from './operation.ts';
import { findResponse } from './status.ts';

/**
 * What the platform does for an operation that declares it, so that handlers do not repeat it
 * (`src/platform/http/protocol.ts`).
 */
export interface Protocol {
  /** `x-idempotent`: the key is part of the input, and the reply says whether it is a stored answer. */
  readonly idempotent: boolean;
  /** `If-None-Match` with a 304 and an `ETag`: the platform answers 304. */
  readonly conditional: boolean;
  /** `If-Match`: the version on which the change is based is part of the input. */
  readonly guarded: boolean;
  /** `cursor` and `limit`: the page is part of the input. */
  readonly paged: boolean;
}

/** Reads from an operation what the platform does for it. */
export function readProtocol(operation: OperationModel): Protocol {
  const header = (name: string): boolean => findParameter(operation, 'header', name) !== undefined;
  const limit = findParameter(operation, 'query', 'limit');
  const tagged = findResponse(operation.responses, 200)?.headers.some(({ name }) => name === 'etag') === true;
  const isAlwaysGiven = limit !== undefined && (limit.required || limit.schema.default !== undefined);
  return {
    idempotent: operation.idempotent,
    conditional: header('if-none-match') && tagged && findResponse(operation.responses, 304) !== undefined,
    guarded: header('if-match'),
    paged: findParameter(operation, 'query', 'cursor') !== undefined && isAlwaysGiven,
  };
}

/** The parameters that a handler gets: all except those that the platform reads for it. */
export function listHandlerParameters(operation: OperationModel): readonly ParameterModel[] {
  const { idempotent, conditional, guarded, paged } = readProtocol(operation);
  const taken = new Set([
    ...(idempotent ? ['header idempotency-key'] : []),
    ...(conditional ? ['header if-none-match'] : []),
    ...(guarded ? ['header if-match'] : []),
    ...(paged ? ['query cursor', 'query limit'] : []),
  ]);
  return operation.parameters.filter((parameter) => !taken.has(`${parameter.in} ${parameter.name}`));
}

function findParameter(
  { parameters }: OperationModel,
  where: ParameterModel['in'],
  name: string,
): ParameterModel | undefined {
  return parameters.find((parameter) => parameter.in === where && parameter.name === name);
}
