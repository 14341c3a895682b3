import type { Faults } from '../faults.ts';
import type { ContractModel, FactUse, OperationModel } from '../model/operation.ts';
import { factsFile } from '../read/facts.ts';
import { appendToPointer } from '../read/json.ts';
import { checkExpression, takesParameter } from './expressions.ts';
import type { OperationRule } from './rule.ts';
import { suggestName } from './suggest.ts';

/** Checks what an operation says about the facts that it reads and writes. */
export const checkFactUses: OperationRule = (operation, model, faults) => {
  const isRead = operation.method === 'get';
  const wrong = isRead ? 'x-writes' : 'x-reads';
  if ((isRead ? operation.writes : operation.reads).length > 0)
    faults.add(
      appendToPointer(operation.pointer, wrong),
      isRead
        ? `${operation.id} is a GET, which writes nothing.`
        : `The answers of ${operation.id} are not cached, so what they read does not matter.`,
      'Write `x-reads` in GET operations and `x-writes` in all others.',
    );
  operation.reads.forEach((use, index) => {
    const at = appendToPointer(operation.pointer, 'x-reads', index);
    if (!isFactKnown(use, model, at, faults)) return;
    for (const expression of Object.values(use.parameters).filter((value) => !selectsAnswers(operation, value)))
      faults.add(
        at,
        `${expression} is not a parameter that selects answers of ${operation.id}.`,
        'Write `$request.path.name` or `$request.query.name` with a parameter of the operation.',
      );
  });
  operation.writes.forEach((use, index) => {
    const at = appendToPointer(operation.pointer, 'x-writes', index);
    if (!isFactKnown(use, model, at, faults)) return;
    for (const expression of Object.values(use.parameters))
      checkExpression(expression, { operation, model, at }, faults);
  });
};

function selectsAnswers(operation: OperationModel, expression: string): boolean {
  return /^\$request\.(?:path|query)\./.test(expression) && takesParameter(operation, expression);
}

function isFactKnown({ fact: name, parameters }: FactUse, { facts }: ContractModel, at: string, faults: Faults) {
  const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
  if (fact === undefined) {
    const meant = suggestName(name, Object.keys(facts));
    faults.add(
      at,
      `There is no fact ${name}.${meant === undefined ? '' : ` Is ${meant} meant?`}`,
      'Use a fact of contract/facts.yaml, or add this one there.',
    );
    return false;
  }
  for (const parameter of Object.keys(parameters).filter((each) => !fact.parameters.includes(each)))
    faults.add(
      at,
      `The fact ${name} has no parameter ${parameter}.`,
      `Use ${fact.parameters.join(', ') || 'none'}, or add it in contract/facts.yaml.`,
    );
  return true;
}

/** Checks that each fact is both read and written, because it has no effect otherwise. */
export function checkFactsAreUsed({ facts, operations }: ContractModel, faults: Faults): void {
  for (const name of Object.keys(facts)) {
    const isIn = (uses: readonly FactUse[]): boolean => uses.some(({ fact }) => fact === name);
    if (!operations.some(({ reads }) => isIn(reads)) || !operations.some(({ writes }) => isIn(writes)))
      faults.add(
        factsFile,
        `The fact ${name} is not both read and written.`,
        'Name it in `x-reads` and `x-writes` of operations, or remove it.',
      );
  }
}
