/**
 * Hooks that any area may answer and that the area `account` calls. `connectAreas` connects them from the fields of
 * `defineArea`: `declaredTables` from `tables`, `jobKinds` from `jobs`, the others from the fields with their names.
 */
import type { Value } from '../store/template.ts';
import type { Instant } from '../platform/time/instant.ts';
import type { Deps } from '../platform/deps.ts';
import type { DeclaredTable } from '../store/declare-table.ts';
import type { JobKind } from '../store/job-kind.ts';
import type { Statement } from '../store/statement.ts';
import { Hook } from './hook.ts';

/** The tables of the areas. */
export const declaredTables = new Hook<[], readonly DeclaredTable[]>('declaredTables');

/** Statements that order the removal of objects outside the database, as far as rows of the user refer to them. */
export const releaseObjects = new Hook<[now: Value<Instant>, userId: Value<string>], readonly Statement[]>(
  'releaseObjects',
);

/** Deletes what a purged user has left outside the database. */
export const eraseObjects = new Hook<[deps: Deps, userId: string], Promise<void>>('eraseObjects');

/** The kinds of jobs that the areas run. */
export const jobKinds = new Hook<[], readonly JobKind[]>('jobKinds');
