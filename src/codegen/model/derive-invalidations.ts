import type { FactUse, Invalidation, OperationModel } from './operation.ts';

type Reading = Pick<OperationModel, 'id' | 'reads'>;

/**
 * The answers that become stale when these facts are written: those of every operation that reads one of them. A
 * parameter that both sides bind selects the answers; without one, all answers of the operation are stale.
 */
export function deriveInvalidations(writes: readonly FactUse[], operations: readonly Reading[]): Invalidation[] {
  const met = operations.flatMap(({ id, reads }) =>
    reads.flatMap((read) =>
      writes
        .filter(({ fact }) => fact === read.fact)
        .map((write): Invalidation => ({ operation: id, parameters: bindParameters(read, write) })),
    ),
  );
  return removeCovered(met);
}

/** `$request.path.matchId` of the read = the expression of the write, by the name of the parameter of the operation. */
function bindParameters(read: FactUse, write: FactUse): Record<string, string> {
  const bound = Object.entries(read.parameters).flatMap(([name, expression]): [string, string][] => {
    const value = write.parameters[name];
    return value === undefined ? [] : [[expression.replace(/^.*\./, ''), value]];
  });
  return Object.fromEntries(bound);
}

/** The entries without those that another one contains; of equal ones the first stays. */
export function removeCovered(entries: readonly Invalidation[]): Invalidation[] {
  return entries.filter(
    (entry, at) =>
      !entries.some((other, place) => place !== at && covers(other, entry) && (place < at || !covers(entry, other))),
  );
}

/** Whether everything that `entry` makes stale is made stale by `other` too. */
export function covers(other: Invalidation, entry: Invalidation): boolean {
  return (
    other.operation === entry.operation &&
    Object.entries(other.parameters).every(([name, expression]) => entry.parameters[name] === expression)
  );
}
