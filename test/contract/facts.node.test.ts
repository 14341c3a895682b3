/**
 * Checks that every fact of the contract is needed. Without the fact, a change would leave a stale response in client
 * caches.
 */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { deriveInvalidations } from '../../src/codegen/model/derive-invalidations.ts';
import type { ContractModel, FactUse, OperationModel } from '../../src/codegen/model/operation.ts';
import { nonEmpty } from '../support/nonempty.ts';

type Operations = readonly Pick<OperationModel, 'id' | 'reads' | 'writes' | 'ownInvalidates'>[];

const { operations } = JSON.parse(readFileSync('generated/model/operations.json', 'utf8')) as ContractModel;
const recorded = readRecorded();

describe('the facts of the contract', () => {
  it('explain every answer that has been seen to become stale', () => {
    expect(recorded.length).toBeGreaterThan(100);
    expect(findLost(operations)).toEqual([]);
  });

  it.each(nonEmpty(listUses(), 'facts that operations read and write'))(
    'are incomplete without $fact in $key of $id',
    ({ id, key, fact }) => {
      const without = operations.map((operation) =>
        operation.id === id ? { ...operation, [key]: operation[key].filter((use) => use.fact !== fact) } : operation,
      );
      expect(
        findLost(without),
        `No change in test/contract shows yet that ${id} needs ${fact}. Let an example of the read begin after the one ` +
          'that brings about what it shows (`scenario: blockUser/blocked`), or add a situation to ' +
          'test/contract/run/situations.ts; then run `npm run vitest -- test/contract/invalidation.test.ts --update`. ' +
          'Keep the fact if any change can alter the answer through it: without it, caches keep an old answer. ' +
          'Remove it only if none can.',
      ).not.toEqual([]);
    },
  );
});

/** Returns each fact that each operation reads or writes. */
function listUses(): { readonly id: string; readonly key: 'reads' | 'writes'; readonly fact: string }[] {
  const list = (id: string, key: 'reads' | 'writes', uses: readonly FactUse[]) =>
    [...new Set(uses.map(({ fact }) => fact))].map((fact) => ({ id, key, fact }));
  return operations.flatMap(({ id, reads, writes }) => [...list(id, 'reads', reads), ...list(id, 'writes', writes)]);
}

/** Returns the recorded stale reads that the given facts do not explain, each as `change → read`. */
function findLost(given: Operations): string[] {
  const explained = new Set(
    given.flatMap(({ id, writes, ownInvalidates }) =>
      [...deriveInvalidations(writes, given), ...ownInvalidates].map(({ operation }) => `${id} → ${operation}`),
    ),
  );
  return recorded.filter((pair) => !explained.has(pair));
}

/**
 * Returns what `invalidation.test.ts` has recorded: each operation that changes data, with each read that became stale.
 * `(impossible)` and `(refused)` are no reads.
 */
function readRecorded(): string[] {
  const snapshots: Record<string, string> = {};
  runInNewContext(readFileSync('test/contract/__snapshots__/invalidation.test.ts.snap', 'utf8'), {
    exports: snapshots,
  });
  const pairs = Object.entries(snapshots).flatMap(([title, text]) => {
    const [change] = title.split(' > ');
    const reads = (JSON.parse(text) as string).split(' ').filter((read) => /^\w+$/.test(read));
    return reads.map((read) => `${change} → ${read}`);
  });
  return [...new Set(pairs)];
}
