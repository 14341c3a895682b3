import type { Faults } from '../faults.ts';
import type { ContractModel, ExampleModel } from '../model/operation.ts';
import { defaultsFile, findRepeated, type DefaultExample } from '../model/derive-examples.ts';
import { findResponse } from '../model/status.ts';

/** The examples of each operation, and those that operations have in common. */
export interface ExampleSources {
  readonly examples: ReadonlyMap<string, readonly ExampleModel[]>;
  readonly defaults?: readonly DefaultExample[];
}

/** Checks that no example only repeats a default example, and that each default example is used. */
export function checkDefaultExamples(
  { operations, problems, basePath }: ContractModel,
  { examples, defaults = [] }: ExampleSources,
  faults: Faults,
): void {
  for (const operation of operations) {
    const own = examples.get(operation.id) ?? [];
    for (const { name, file } of findRepeated({ ...operation, basePath }, own, defaults, problems))
      faults.add(`file:${file}`, `The example ${name} of ${operation.id} is derived without it.`, 'Delete the file.');
  }
  for (const { name } of defaults)
    if (!operations.some((operation) => operation.examples.some((example) => example.name === name)))
      faults.add(`file:${defaultsFile}`, `No operation has the default example ${name}.`, 'Remove it.');
}

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
