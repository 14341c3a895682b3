import type { Faults } from '../faults.ts';
import type { ContractModel } from '../model/operation.ts';
import { rulesFile } from '../read/rules.ts';

/** Checks that each rule of `contract/rules.yaml` holds somewhere. */
export function checkRulesAreUsed({ rules, operations }: ContractModel, faults: Faults): void {
  for (const name of Object.keys(rules))
    if (!operations.some((operation) => operation.rules.some(({ rule }) => rule === name)))
      faults.add(rulesFile, `No request has a place with the rule ${name}.`, 'Name it in `x-rules`, or remove it.');
}
