import { covers, deriveInvalidations } from '../model/derive-invalidations.ts';
import type { ContractModel, OperationModel } from '../model/operation.ts';
import { resolveReferences } from '../model/reader.ts';
import { classOf, findResponse } from '../model/status.ts';
import { appendToPointer } from '../read/json.ts';
import { checkExpression } from './expressions.ts';
import { checkFactUses } from './fact-rules.ts';
import {
  checkErrorsAreProblems,
  checkProblemsExist,
  checkRequiredResponses,
  checkResponsesOccur,
  checkOnlyLinks,
} from './response-rules.ts';
import { takesHeader, type OperationRule } from './rule.ts';

const checkIdempotency: OperationRule = (operation, model, faults) => {
  const key = takesHeader(operation, 'idempotency-key');
  if (key !== operation.idempotent) {
    faults.add(
      operation.pointer,
      `${operation.id}: \`x-idempotent\` and the parameter Idempotency-Key go together.`,
      'Write both or neither.',
    );
  }
  if (operation.idempotent && operation.method !== 'post') {
    faults.add(
      operation.pointer,
      `${operation.id} is not a POST, so it needs no Idempotency-Key.`,
      'Remove it: PUT, PATCH and DELETE are repeatable by themselves.',
    );
  }
  const { idempotentBy } = operation;
  if (idempotentBy !== undefined && (operation.idempotent || !requiresUuid(operation, model, idempotentBy))) {
    faults.add(
      appendToPointer(operation.pointer, 'x-idempotent-by'),
      `\`x-idempotent-by\` names a required UUID of the JSON body, in place of an Idempotency-Key.`,
      'Name such a property, or write `x-idempotent: true`.',
    );
  }
  const isRepeatable = operation.idempotent || idempotentBy !== undefined;
  if (operation.method === 'post' && !isRepeatable && findResponse(operation.responses, 201) !== undefined) {
    faults.add(
      operation.pointer,
      `${operation.id} creates something and takes no Idempotency-Key.`,
      'Add `x-idempotent: true` and the parameter.',
    );
  }
  for (const response of operation.responses.filter(({ status }) => operation.idempotent && classOf(status) < 3)) {
    if (response.headers.some(({ name }) => name === 'idempotency-replayed')) continue;
    faults.add(
      appendToPointer(operation.pointer, 'responses', response.status),
      `The ${response.status} of ${operation.id} lacks the header Idempotency-Replayed.`,
      'Add it by reference to contract/headers.',
    );
  }
};

const checkInvalidations: OperationRule = (operation, model, faults) => {
  const at = appendToPointer(operation.pointer, 'x-invalidates');
  const derived = deriveInvalidations(operation.writes, model.operations);
  for (const entry of operation.ownInvalidates.filter(({ operation: id }) => id !== '')) {
    const { operation: name, parameters } = entry;
    const other = model.operations.find(({ id }) => id === name);
    if (other === undefined)
      faults.add(at, `${operation.id} invalidates ${name}, which does not exist.`, 'Correct the operationId.');
    else if (other.method !== 'get')
      faults.add(at, `${operation.id} invalidates ${name}, whose answers are never cached.`, 'Name GET operations.');
    if (derived.some((each) => covers(each, entry)))
      faults.add(at, `That ${operation.id} invalidates ${name} follows from \`x-writes\`.`, 'Remove the entry.');
    for (const [parameter, expression] of Object.entries(parameters)) {
      if (other && !other.parameters.some((candidate) => candidate.name === parameter)) {
        faults.add(at, `${name} has no parameter ${parameter}.`, 'Correct the name of the parameter.');
      }
      checkExpression(expression, { operation, model, at }, faults);
    }
  }
};

/** Whether the JSON body always has a UUID with this name. */
function requiresUuid({ body }: OperationModel, { components }: ContractModel, name: string): boolean {
  const media = body?.media.find(({ kind }) => kind === 'json');
  const schema = media && resolveReferences(components, media.schema);
  if (schema?.kind !== 'object') return false;
  const property = schema.properties.find((each) => each.name === name);
  const value = property?.required === true ? resolveReferences(components, property.schema) : null;
  return value?.kind === 'string' && value.format === 'uuid';
}

const checkDescriptions: OperationRule = (operation, _model, faults) => {
  if (operation.summary.trim() === '' || operation.description.trim() === '') {
    faults.add(
      operation.pointer,
      `${operation.id} lacks a summary or a description.`,
      'Write both for front-end developers: what it does, and when to use it.',
    );
  }
};

const checkPathParameters: OperationRule = (operation, _model, faults) => {
  const named = [...operation.path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? '');
  const stated = operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
  for (const name of named.filter((name) => !stated.includes(name))) {
    faults.add(
      operation.pointer,
      `The path names {${name}}, which ${operation.id} does not describe.`,
      'Add the path parameter.',
    );
  }
  for (const name of stated.filter((name) => !named.includes(name))) {
    faults.add(
      operation.pointer,
      `${operation.id} describes the path parameter ${name}, which is not in the path.`,
      'Correct one of them.',
    );
  }
  if (operation.path.split('/').some((segment) => segment.includes('{') && !/^\{[A-Za-z]\w*\}$/.test(segment))) {
    faults.add(
      operation.pointer,
      `A segment of ${operation.path} mixes text and a parameter, which the router reads as one parameter.`,
      'Make the parameter a segment of its own.',
    );
  }
};

/** Checks that names of headers and cookies are valid in HTTP (RFC 9110, `token`). */
const checkHeaderNames: OperationRule = (operation, _model, faults) => {
  const parameters = operation.parameters.filter((parameter) => parameter.in === 'header' || parameter.in === 'cookie');
  const names = [...parameters, ...operation.responses.flatMap((response) => response.headers)].map(({ name }) => name);
  for (const name of names.filter((name) => !/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name))) {
    faults.add(
      operation.pointer,
      `${JSON.stringify(name)} cannot be the name of a header or cookie.`,
      'Use letters, digits and hyphens.',
    );
  }
};

const checkReadsHaveNoBody: OperationRule = (operation, _model, faults) => {
  if (operation.body && (operation.method === 'get' || operation.method === 'delete')) {
    faults.add(
      operation.pointer,
      `${operation.id} is a ${operation.method.toUpperCase()} with a body, which caches and clients drop.`,
      'Use the query, or another method.',
    );
  }
};

export const operationRules: readonly OperationRule[] = [
  checkDescriptions,
  checkRequiredResponses,
  checkResponsesOccur,
  checkOnlyLinks,
  checkErrorsAreProblems,
  checkProblemsExist,
  checkIdempotency,
  checkFactUses,
  checkInvalidations,
  checkPathParameters,
  checkHeaderNames,
  checkReadsHaveNoBody,
];
