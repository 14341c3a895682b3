import { problems, type ProblemCode } from '../../generated/problems/catalogue.ts';
import { refuse, Refused, type Refusal } from '../platform/problems/refusal.ts';
import { dayIn, type Instant } from '../platform/time/instant.ts';

/** The kind of constraint that a statement violated. */
export type ConstraintKind = 'unique' | 'foreign_key' | 'check' | 'not_null' | 'trigger' | 'other';

/**
 * A statement violated a constraint of the database. Services translate it where a caller can cause it; elsewhere it is
 * a bug.
 */
export class ConstraintError extends Error {
  readonly kind: ConstraintKind;
  /**
   * What was violated: `table.column, table.column` for unique and not null, the expression or name for a check,
   * otherwise ''.
   */
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
 * Translates an error of D1. Returns a `Refused` if a trigger or an assertion aborted with a code of the problem
 * catalogue, a `ConstraintError` for the other constraints, and otherwise the error itself.
 */
export function translateError(error: unknown): unknown {
  const broken = findBrokenRule(error);
  if (broken === undefined) return error;
  const { words, isTrigger } = broken;
  const refusal = parseRefusal(words);
  if (refusal !== undefined) return new Refused(refusal);
  for (const [prefix, kind] of prefixes) {
    if (words.startsWith(prefix))
      return new ConstraintError(kind, words.slice(prefix.length).replace(/^: /, ''), error);
  }
  return new ConstraintError(isTrigger ? 'trigger' : 'other', words, error);
}

/** Finds SQLite's message inside `D1_ERROR: <words>: SQLITE_CONSTRAINT…`, along the chain of causes. */
function findBrokenRule(error: unknown): { words: string; isTrigger: boolean } | undefined {
  for (let link = error; link instanceof Error; link = link.cause) {
    const [, words, rest] = /^(?:D1_ERROR: )?(.*?): SQLITE_CONSTRAINT(.*)$/s.exec(link.message) ?? [];
    if (words !== undefined) return { words, isTrigger: rest?.includes('TRIGGER') ?? false };
  }
  return undefined;
}

/** The refusal for a message that is a code of the catalogue, with its variables as JSON if the assertion gave any. */
function parseRefusal(words: string): Refusal | undefined {
  const [, code = '', variables] = /^(\S+)(?: (\{.*\}))?$/s.exec(words) ?? [];
  if (!isProblemCode(code)) return undefined;
  return variables === undefined ? refuse(code) : refuse(code, { variables: JSON.parse(variables, reviveDay) });
}

/** Turns an instant with its zone, for which SQL has no day, into the day (see `assertThat`). */
function reviveDay(_key: string, value: unknown): unknown {
  const isDay = typeof value === 'object' && value !== null && 'instant' in value && 'timeZone' in value;
  return isDay ? dayIn(String(value.timeZone), String(value.instant) as Instant) : value; // an instant column
}

function isProblemCode(text: string): text is ProblemCode {
  return Object.hasOwn(problems, text);
}
