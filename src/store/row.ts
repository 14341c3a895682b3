import type { Instant } from '../platform/time/instant.ts';
import type { Row } from './statement.ts';

/** The text in a column of a hand-written select. Throws for any other value, because then the query has a bug. */
export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`column ${column} holds no text`);
  return value;
}

/** The text in a column that may be NULL. */
export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column);
}

/** The instant in a column; a CHECK of the database holds its form. */
export function instant(row: Row, column: string): Instant {
  return text(row, column) as Instant;
}

/** The instant in a column that may be NULL. */
export function instantOrNull(row: Row, column: string): Instant | null {
  return row[column] === null ? null : instant(row, column);
}

/** The whole number in a column of a hand-written select. Throws for any other value. */
export function integer(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw new TypeError(`column ${column} holds no whole number`);
  return value;
}

/** The whole number in a column that may be NULL. */
export function integerOrNull(row: Row, column: string): number | null {
  return row[column] === null ? null : integer(row, column);
}

/** The number in a column of a hand-written select, whole or not. Throws for any other value. */
export function real(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new TypeError(`column ${column} holds no number`);
  return value;
}

/** The text in a column that holds one of these codes. */
export function code<Code extends string>(row: Row, column: string, codes: readonly Code[]): Code {
  const value = text(row, column);
  const known = codes.find((each) => each === value);
  if (known === undefined) throw new TypeError(`column ${column} holds an unknown code: ${value}`);
  return known;
}

/** The code in a column that may be NULL. */
export function codeOrNull<Code extends string>(row: Row, column: string, codes: readonly Code[]): Code | null {
  return row[column] === null ? null : code(row, column, codes);
}
