import type { Faults } from '../faults.ts';
import type { ContractModel, ExampleModel } from '../model/operation.ts';
import { findResponse } from '../model/status.ts';

/** Checks that each example belongs to an operation and to one of its statuses. */
export function checkExamples(
  model: ContractModel,
  examples: ReadonlyMap<string, readonly ExampleModel[]>,
  faults: Faults,
): void {
  for (const [id, list] of examples) {
    const operation = model.operations.find((candidate) => candidate.id === id);
    if (operation === undefined) {
      faults.add(
        `file:contract/examples/${id}`,
        `The operation ${id} does not exist.`,
        'Correct the name of the folder.',
      );
      continue;
    }
    for (const { file, status, response } of list) {
      const declared = findResponse(operation.responses, status);
      if (declared === undefined)
        faults.add(
          `file:${file}`,
          `${id} does not declare the status ${status}.`,
          'Declare it, or correct the example.',
        );
      else if (declared.media.length === 0 && response.body !== undefined)
        faults.add(`file:${file}`, `The ${status} of ${id} has no body.`, 'Remove `response.body`.');
    }
  }
}
