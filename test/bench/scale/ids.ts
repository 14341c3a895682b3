/** Ids of what the benchmark makes, by number: the same in every database, whatever its size. */
const kinds = { person: 'b', request: 'c', match: 'd', room: 'e' } as const;
type Kind = keyof typeof kinds;

const prefixOf = (kind: Kind): string => `0190${kinds[kind]}000-0000-7000-8000-0000`;

/**
 * Id of person (request, match, room) number `index`, from 0. The factor is odd, so that ids differ, and spreads them.
 */
export function benchId(index: number, kind: Kind = 'person'): string {
  return `${prefixOf(kind)}${Number((BigInt(index) * 2654435761n) % 4294967296n)
    .toString(16)
    .padStart(8, '0')}`;
}

/** The same as SQL, for the number that `column` holds. */
export function idOf(kind: Kind, column: string): string {
  return `printf('${prefixOf(kind)}%08x', ${column} * 2654435761 % 4294967296)`;
}
