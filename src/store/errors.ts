import { problems, type ProblemCode } from '../../generated/problems/catalogue.ts';
import { refuse, Refused, type Refusal } from '../platform/problems/refusal.ts';

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
  const broken = brokenRule(error);
  if (broken === undefined) return error;
  const { words, isTrigger } = broken;
  const refusal = refusalIn(words);
  if (refusal !== undefined) return new Refused(refusal);
  for (const [prefix, kind] of prefixes) {
    if (words.startsWith(prefix))
      return new ConstraintError(kind, words.slice(prefix.length).replace(/^: /, ''), error);
  }
  return new ConstraintError(isTrigger ? 'trigger' : 'other', words, error);
}

/** SQLite's own words inside `D1_ERROR: <words>: SQLITE_CONSTRAINT…`, looked for along the chain of causes. */
function brokenRule(error: unknown): { words: string; isTrigger: boolean } | undefined {
  for (let link = error; link instanceof Error; link = link.cause) {
    const [, words, rest] = /^(?:D1_ERROR: )?(.*?): SQLITE_CONSTRAINT(.*)$/s.exec(link.message) ?? [];
    if (words !== undefined) return { words, isTrigger: rest?.includes('TRIGGER') ?? false };
  }
  return undefined;
}

/** A code of the catalogue, with its variables as JSON behind it if the assertion gave any. */
function refusalIn(words: string): Refusal | undefined {
  const [, code = '', variables] = /^(\S+)(?: (\{.*\}))?$/s.exec(words) ?? [];
  if (!isProblemCode(code)) return undefined;
  return variables === undefined ? refuse(code) : refuse(code, { variables: JSON.parse(variables) });
}

function isProblemCode(text: string): text is ProblemCode {
  return Object.hasOwn(problems, text);
}
