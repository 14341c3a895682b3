import { classOf, findResponse } from '../model/status.ts';
import { appendToPointer } from '../read/json.ts';
import type { OperationModel } from '../model/operation.ts';
import { takesHeader, type OperationRule } from './rule.ts';

/** Statuses that the platform can answer for this operation, each with the reason. */
function listRequiredStatuses(operation: OperationModel): readonly (readonly [number, string])[] {
  return [
    ...(operation.access === 'public' ? [] : [[401, 'it needs a token'] as const]),
    ...(operation.access === 'public' ? [] : [[403, 'a suspended account is refused'] as const]),
    [422, 'an unknown query parameter is refused'],
    [429, 'every operation is rate limited'],
    ...(operation.budget.roundTrips > 0 ? [[500, 'the database can fail'] as const] : []),
    ...(operation.body
      ? ([
          [400, 'a body can be malformed'],
          [413, 'a body can be too large'],
          [415, 'a body can have another media type'],
        ] as const)
      : []),
    ...(takesHeader(operation, 'if-match') ? [[412, 'If-Match can be stale'] as const] : []),
    ...(takesHeader(operation, 'if-none-match') ? [[304, 'If-None-Match can be current'] as const] : []),
  ];
}

/** Checks that every status the platform can answer is declared, and a success too. */
export const checkRequiredResponses: OperationRule = (operation, _model, faults) => {
  for (const [status, why] of listRequiredStatuses(operation)) {
    if (findResponse(operation.responses, status) !== undefined) continue;
    faults.add(
      appendToPointer(operation.pointer, 'responses'),
      `${operation.id} does not declare ${status}, but ${why}.`,
      `Add \`'${status}'\` with a reference to contract/responses.`,
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

/** Checks that problem codes are in the catalogue and that their statuses are declared. */
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
    } else if (findResponse(operation.responses, problem.status) === undefined) {
      faults.add(
        at,
        `${operation.id} can answer ${code}, but does not declare its status ${problem.status}.`,
        `Add \`'${problem.status}'\` to its responses.`,
      );
    }
  }
};
