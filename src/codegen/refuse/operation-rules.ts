import type { Faults } from '../faults.ts';
import type { ContractModel, OperationModel } from '../model/operation.ts';
import { pointerTo } from '../read/json.ts';

/** A rule of this house about one operation, beyond what OpenAPI asks. */
export type OperationRule = (operation: OperationModel, model: ContractModel, faults: Faults) => void;

const takesHeader = (operation: OperationModel, name: string) => operation.parameters.some((parameter) => parameter.in === 'header' && parameter.name === name);

/** Statuses that the platform can answer for this operation, each with the circumstance that makes it possible. */
function requiredStatuses(operation: OperationModel): readonly (readonly [number, string])[] {
  return [
    ...(operation.access === 'public' ? [] : [[401, 'it needs a token'] as const]),
    ...(operation.access === 'admin' ? [[403, 'it is for administrators'] as const] : []),
    [422, 'an unknown query parameter is refused'],
    [429, 'every operation is rate limited'],
    ...(operation.budget.roundTrips > 0 ? [[500, 'the database can fail'] as const] : []),
    ...(operation.body ? ([[400, 'a body can be broken'], [413, 'a body can be too large'], [415, 'a body can have another media type']] as const) : []),
    ...(takesHeader(operation, 'if-match') ? [[412, 'If-Match can be stale'] as const] : []),
    ...(takesHeader(operation, 'if-none-match') ? [[304, 'If-None-Match can match'] as const] : []),
  ];
}

const requiredResponses: OperationRule = (operation, _model, faults) => {
  for (const [status, why] of requiredStatuses(operation)) {
    if (operation.responses.some((response) => response.status === status)) continue;
    faults.add(pointerTo(operation.pointer, 'responses'), `${operation.id} does not declare ${status}, though ${why}.`, `Add \`'${status}'\` with a reference to contract/responses.`);
  }
  if (!operation.responses.some(({ status }) => status < 400)) {
    faults.add(pointerTo(operation.pointer, 'responses'), `${operation.id} declares no success.`, 'Add at least one status below 400.');
  }
};

const errorsAreProblems: OperationRule = (operation, _model, faults) => {
  for (const response of operation.responses.filter(({ status }) => status >= 400)) {
    if (response.media.length === 1 && response.media[0]?.type === 'application/problem+json') continue;
    faults.add(pointerTo(operation.pointer, 'responses', response.status), `The ${response.status} of ${operation.id} is not a problem document.`, 'Refer to a file in contract/responses.');
  }
};

const problemsExist: OperationRule = (operation, model, faults) => {
  for (const code of operation.problems) {
    const problem = model.problems[code];
    const at = pointerTo(operation.pointer, 'x-problems');
    if (problem === undefined) {
      faults.add(at, `${operation.id} names the problem ${code}, which is not in the catalogue.`, 'Add it to contract/problems.yaml, or correct the code.');
    } else if (!operation.responses.some(({ status }) => status === problem.status)) {
      faults.add(at, `${operation.id} can answer ${code}, but does not declare its status ${problem.status}.`, `Add \`'${problem.status}'\` to its responses.`);
    }
  }
};

const idempotency: OperationRule = (operation, _model, faults) => {
  const key = takesHeader(operation, 'idempotency-key');
  if (key !== operation.idempotent) {
    faults.add(operation.pointer, `${operation.id}: \`x-idempotent\` and the parameter Idempotency-Key go together.`, 'Write both or neither.');
  }
  if (operation.idempotent && operation.method !== 'post') {
    faults.add(operation.pointer, `${operation.id} is not a POST, so it needs no Idempotency-Key.`, 'PUT, PATCH and DELETE are repeatable by themselves; leave it out.');
  }
  if (operation.method === 'post' && !operation.idempotent && operation.responses.some(({ status }) => status === 201)) {
    faults.add(operation.pointer, `${operation.id} creates something and takes no Idempotency-Key.`, 'Add `x-idempotent: true` and the parameter.');
  }
  for (const response of operation.responses.filter(({ status }) => operation.idempotent && status < 300)) {
    if (response.headers.some(({ name }) => name === 'idempotency-replayed')) continue;
    faults.add(pointerTo(operation.pointer, 'responses', response.status), `The ${response.status} of ${operation.id} lacks the header Idempotency-Replayed.`, 'Add it by reference to contract/headers.');
  }
};

const invalidations: OperationRule = (operation, model, faults) => {
  for (const { operation: other } of operation.invalidates.filter(({ operation: name }) => name !== '')) {
    if (!model.operations.some(({ id }) => id === other)) {
      faults.add(pointerTo(operation.pointer, 'x-invalidates'), `${operation.id} invalidates ${other}, which does not exist.`, 'Correct the operationId.');
    }
  }
};

const pathParameters: OperationRule = (operation, _model, faults) => {
  const named = [...operation.path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? '');
  const described = operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
  for (const name of named.filter((name) => !described.includes(name))) {
    faults.add(operation.pointer, `The path names {${name}}, which ${operation.id} does not describe.`, 'Add the path parameter.');
  }
  for (const name of described.filter((name) => !named.includes(name))) {
    faults.add(operation.pointer, `${operation.id} describes the path parameter ${name}, which is not in the path.`, 'Correct one of them.');
  }
  if (operation.path.split('/').some((segment) => segment.includes('{') && !/^\{[A-Za-z]\w*\}$/.test(segment))) {
    faults.add(operation.pointer, `A segment of ${operation.path} mixes text and a parameter, which the router reads otherwise.`, 'Make the parameter a segment of its own.');
  }
};

/** Names that can stand in an HTTP header (RFC 9110, `token`). */
const headerNames: OperationRule = (operation, _model, faults) => {
  const parameters = operation.parameters.filter((parameter) => parameter.in === 'header' || parameter.in === 'cookie');
  const names = [...parameters, ...operation.responses.flatMap((response) => response.headers)].map(({ name }) => name);
  for (const name of names.filter((name) => !/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name))) {
    faults.add(operation.pointer, `${JSON.stringify(name)} cannot be the name of a header or cookie.`, 'Use letters, digits and hyphens.');
  }
};

const noBodyOnReads: OperationRule = (operation, _model, faults) => {
  if (operation.body && (operation.method === 'get' || operation.method === 'delete')) {
    faults.add(operation.pointer, `${operation.id} is a ${operation.method.toUpperCase()} with a body, which caches and clients drop.`, 'Use the query, or another method.');
  }
};

export const operationRules: readonly OperationRule[] = [
  requiredResponses,
  errorsAreProblems,
  problemsExist,
  idempotency,
  invalidations,
  pathParameters,
  headerNames,
  noBodyOnReads,
];
