import { listLinks } from '../model/derive-links.ts';
import { listNeededStatuses } from '../model/derive-responses.ts';
import { classOf, findResponse, isRange } from '../model/status.ts';
import { appendToPointer } from '../read/json.ts';
import type { OperationRule } from './rule.ts';

/** Checks that every status the platform can answer is declared, and a success too. */
export const checkRequiredResponses: OperationRule = (operation, { problems }, faults) => {
  for (const [status, why] of listNeededStatuses(operation, problems)) {
    if (findResponse(operation.responses, status) !== undefined) continue;
    faults.add(
      appendToPointer(operation.pointer, 'responses'),
      `${operation.id} does not declare ${status}, but ${why}.`,
      `Add a file with \`x-status: ${status}\` to contract/responses and to contract/openapi.yaml, or declare the status here.`,
    );
  }
  if (!operation.responses.some(({ status }) => classOf(status) < 4)) {
    faults.add(
      appendToPointer(operation.pointer, 'responses'),
      `${operation.id} declares no success.`,
      'Add at least one status below 400.',
    );
  }
};

/** Checks that nothing is declared which cannot happen: errors come from problems, and 304 from a header. */
export const checkResponsesOccur: OperationRule = (operation, { problems }, faults) => {
  const needed = [...listNeededStatuses(operation, problems).keys()];
  for (const { status } of operation.responses) {
    if (classOf(status) < 4 && status !== 304) continue;
    if (needed.some((each) => each === status || (isRange(status) && classOf(each) === classOf(status)))) continue;
    faults.add(
      appendToPointer(operation.pointer, 'responses', status),
      `${operation.id} declares ${status}, which it cannot answer.`,
      status === 304
        ? 'Remove it, or add the parameter If-None-Match.'
        : 'Remove it, or name in `x-problems` the problem with this status.',
    );
  }
};

/** Checks that `x-links` names only links that there would be, and leaves out at least one. */
export const checkOnlyLinks: OperationRule = (operation, model, faults) => {
  const links = operation.responses.flatMap((response) => listLinks(operation, response, model));
  for (const [parameter, only] of Object.entries(operation.onlyLinks ?? {})) {
    const by = links
      .filter(({ parameters }) => parameters[parameter] !== undefined)
      .map(({ operationId }) => operationId);
    const at = appendToPointer(operation.pointer, 'x-links', parameter);
    for (const id of only.filter((each) => !by.includes(each)))
      faults.add(at, `No answer of ${operation.id} would link to ${id} by ${parameter}.`, 'Remove it from `only`.');
    if (by.every((id) => only.includes(id)))
      faults.add(at, `The entry leaves out no link of ${operation.id}.`, 'Remove the entry.');
  }
};

/** Checks that every error is a problem document (RFC 9457). */
export const checkErrorsAreProblems: OperationRule = (operation, _model, faults) => {
  for (const response of operation.responses.filter(({ status }) => classOf(status) >= 4)) {
    if (response.media.length === 1 && response.media[0]?.type === 'application/problem+json') continue;
    faults.add(
      appendToPointer(operation.pointer, 'responses', response.status),
      `The ${response.status} of ${operation.id} is not a problem document.`,
      'Refer to a file in contract/responses.',
    );
  }
};

/** Checks that problem codes are in the catalogue. */
export const checkProblemsExist: OperationRule = (operation, model, faults) => {
  for (const code of operation.problems) {
    const problem = model.problems[code];
    const at = appendToPointer(operation.pointer, 'x-problems');
    if (problem === undefined) {
      faults.add(
        at,
        `${operation.id} names the problem ${code}, which is not in the catalogue.`,
        'Add it to contract/problems.yaml, or correct the code.',
      );
    }
  }
};
