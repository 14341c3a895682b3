/**
 * Hooks that any area may answer and that the area `account` calls. `connectAreas` connects them from the fields of
 * `defineArea` with the same names; `jobKinds` comes from `jobs`.
 */
import type { Deps } from '../platform/deps.ts';
import type { Clock } from '../platform/time/clock.ts';
import type { JobKind } from '../store/job-kind.ts';
import type { Statement } from '../store/statement.ts';
import { Hook } from './hook.ts';
import type { Subject } from './personal-data.ts';

/** The subjects of the export, by file name. */
export const personalData = new Hook<[], Readonly<Record<string, Subject>>>('personalData');

/** Statements that order the removal of objects outside the database, as far as rows of the user refer to them. */
export const releaseObjects = new Hook<[clock: Clock, userId: string], readonly Statement[]>('releaseObjects');

/** Statements that delete or empty every row about a user. */
export const forget = new Hook<[userId: string], readonly Statement[]>('forget');

/** Deletes what a purged user has left outside the database. */
export const eraseObjects = new Hook<[deps: Deps, userId: string], Promise<void>>('eraseObjects');

/** The kinds of jobs that the areas run. */
export const jobKinds = new Hook<[], readonly JobKind[]>('jobKinds');
