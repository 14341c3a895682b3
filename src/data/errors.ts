import { problems, type ProblemCode } from '../../generated/problems/catalogue.ts';
import { refuse, Refused } from '../platform/refusal.ts';

/** Which kind of rule of the database a statement broke. */
export type ConstraintKind = 'unique' | 'foreign_key' | 'check' | 'not_null' | 'trigger' | 'other';

/** A rule of the database said no. Services translate it where a caller can cause it; elsewhere it is a fault of ours. */
export class ConstraintError extends Error {
  readonly kind: ConstraintKind;
  /** What was broken: `table.column, table.column` for unique and not null, the expression or name for a check, else ''. */
  readonly subject: string;

  constructor(kind: ConstraintKind, subject: string, cause: unknown) {
    super(`${kind} constraint failed${subject && `: ${subject}`}`, { cause });
    this.name = 'ConstraintError';
    this.kind = kind;
    this.subject = subject;
  }
}

const prefixes: readonly (readonly [string, ConstraintKind])[] = [
  ['UNIQUE constraint failed', 'unique'],
  ['FOREIGN KEY constraint failed', 'foreign_key'],
  ['CHECK constraint failed', 'check'],
  ['NOT NULL constraint failed', 'not_null'],
];

/**
 * What an error of D1 means: a `Refused` if a trigger or an assertion aborted with a code of the problem catalogue,
 * a `ConstraintError` for the other rules of the database, and the error itself for all else.
 */
export function translated(error: unknown): unknown {
  const text = constraintText(error);
  if (text === undefined) return error;
  if (isProblemCode(text)) return new Refused(refuse(text));
  for (const [prefix, kind] of prefixes) {
    if (text.startsWith(prefix)) return new ConstraintError(kind, text.slice(prefix.length).replace(/^: /, ''), error);
  }
  return new ConstraintError(/^[a-z_]+\.[a-z_]+$/.test(text) ? 'trigger' : 'other', text, error);
}

/** SQLite's own words inside `D1_ERROR: <words>: SQLITE_CONSTRAINT…`, looked for along the chain of causes. */
function constraintText(error: unknown): string | undefined {
  for (let link = error; link instanceof Error; link = link.cause) {
    const words = /^(?:D1_ERROR: )?(.*?): SQLITE_CONSTRAINT/s.exec(link.message)?.[1];
    if (words !== undefined) return words;
  }
  return undefined;
}

function isProblemCode(text: string): text is ProblemCode {
  return Object.hasOwn(problems, text);
}
