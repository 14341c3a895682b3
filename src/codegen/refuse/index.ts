import type { Faults } from '../faults.ts';
import type { ContractModel, ExampleModel } from '../model/operation.ts';
import { checkBodies } from './body-rules.ts';
import { checkComponents } from './component-rules.ts';
import { checkDefaultValues } from './default-rules.ts';
import { checkExamples } from './example-rules.ts';
import { operationRules } from './operation-rules.ts';

/** Checks the rules of the house on the normalised contract; all faults are collected. */
export function refuseFaults(
  model: ContractModel,
  examples: ReadonlyMap<string, readonly ExampleModel[]>,
  faults: Faults,
): void {
  checkComponents(model, faults);
  // Names of files are made of operationIds, and some know no capitals: those of endpoints, and disks of many machines.
  const seen = new Map<string, string>();
  for (const operation of model.operations) {
    const { id, tag, pointer } = operation;
    if (!/^[a-z][A-Za-z0-9]*$/.test(id))
      faults.add(pointer, 'An operation without a usable operationId.', 'Write a verb and a noun in camelCase.');
    const other = seen.get(id.toLowerCase());
    if (other === id) faults.add(pointer, `The operationId ${id} is taken.`, 'Choose another.');
    else if (other !== undefined)
      faults.add(
        pointer,
        `The operationId ${id} differs from ${other} in capitals only, so that their files would have one name.`,
        'Choose another.',
      );
    seen.set(id.toLowerCase(), id);
    if (!/^[a-z][a-z0-9-]*$/.test(tag) || tag === 'development')
      faults.add(
        pointer,
        `The tag ${tag} cannot be the name of a file.`,
        'Use a lower-case word; `development` is taken.',
      );
    if (!model.tags.includes(tag))
      faults.add(
        pointer,
        `${id} has the tag ${tag || '(none)'}, which the root does not declare.`,
        'Use one tag of contract/openapi.yaml.',
      );
    for (const rule of operationRules) rule(operation, model, faults);
    checkBodies(operation, model, faults);
  }
  checkExamples(model, examples, faults);
  // The oracle needs schemas that are in order.
  if (faults.all.length === 0) checkDefaultValues(model, faults);
}
