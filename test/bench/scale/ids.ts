/**
 * Ids of the rows that the benchmark creates. They depend only on the number of the row, so they are the same in every
 * database.
 */
const kinds = { person: 'b', request: 'c', match: 'd', room: 'e', session: 'f', clientMessage: 'a' } as const;
type Kind = keyof typeof kinds;

const prefixOf = (kind: Kind): string => `0190${kinds[kind]}000-0000-7000-8000-0000`;

/**
 * Returns the id of the user, request, match, room, session or message with number `index`, from 0. The factor is odd,
 * so the ids differ. It also spreads them.
 */
export function benchId(index: number, kind: Kind = 'person'): string {
  return `${prefixOf(kind)}${Number((BigInt(index) * 2654435761n) % 4294967296n)
    .toString(16)
    .padStart(8, '0')}`;
}

/** Returns an SQL expression for the same id. `column` holds the number. */
export function idOf(kind: Kind, column: string): string {
  return `printf('${prefixOf(kind)}%08x', ${column} * 2654435761 % 4294967296)`;
}
