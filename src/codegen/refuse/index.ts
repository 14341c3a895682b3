import type { Faults } from '../faults.ts';
import type { ContractModel } from '../model/operation.ts';
import { checkBodies } from './body-rules.ts';
import { checkComponents } from './component-rules.ts';
import { checkDefaultValues } from './default-rules.ts';
import { checkDefaultExamples, checkExamples, type ExampleSources } from './example-rules.ts';
import { checkFactsAreUsed } from './fact-rules.ts';
import { checkRulesAreUsed } from './named-rules.ts';
import { operationRules } from './operation-rules.ts';

/** Checks the project's own rules on the normalised contract. All faults are collected. */
export function refuseFaults(model: ContractModel, { examples, defaults = [] }: ExampleSources, faults: Faults): void {
  checkComponents(model, faults);
  checkFactsAreUsed(model, faults);
  checkRulesAreUsed(model, faults);
  // Files are named after operationIds. Names of endpoint files, and the file systems of many machines, ignore case.
  const seen = new Map<string, string>();
  for (const operation of model.operations) {
    const { id, tag, pointer } = operation;
    if (!/^[a-z][A-Za-z0-9]*$/.test(id))
      faults.add(pointer, 'The operationId is missing or not a valid name.', 'Write a verb and a noun in camelCase.');
    const other = seen.get(id.toLowerCase());
    if (other === id) faults.add(pointer, `Two operations have the operationId ${id}.`, 'Choose another.');
    else if (other !== undefined)
      faults.add(
        pointer,
        `The operationIds ${id} and ${other} differ only in capitals, so their files would have the same name.`,
        'Choose another.',
      );
    seen.set(id.toLowerCase(), id);
    if (!/^[a-z][a-z0-9-]*$/.test(tag) || tag === 'development')
      faults.add(
        pointer,
        `The tag ${tag} cannot be the name of a folder.`,
        'Use a lower-case word, but not `development`, which is reserved.',
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
  checkDefaultExamples(model, { examples, defaults }, faults);
  // The oracle needs schemas without faults.
  if (faults.all.length === 0) checkDefaultValues(model, faults);
}
