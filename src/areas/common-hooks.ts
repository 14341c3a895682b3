/** What any area may have to say, asked by the account area: the fields of `defineArea` of the same names. */
import type { Deps } from '../platform/deps.ts';
import type { Clock } from '../platform/time/clock.ts';
import type { JobKind } from '../store/job-kind.ts';
import type { Statement } from '../store/statement.ts';
import { Hook } from './hook.ts';
import type { Subject } from './personal-data.ts';

/** The subjects of the export, by the name of the file. */
export const personalData = new Hook<[], Readonly<Record<string, Subject>>>('personalData');

/** Orders for objects outside the database that rows of a user lead to. */
export const releaseObjects = new Hook<[clock: Clock, userId: string], readonly Statement[]>('releaseObjects');

/** Statements that remove or empty every row about a user. */
export const forget = new Hook<[userId: string], readonly Statement[]>('forget');

/** Removes what a purged user has left outside the database. */
export const eraseObjects = new Hook<[deps: Deps, userId: string], Promise<void>>('eraseObjects');

/** The kinds of jobs that the areas carry out. */
export const jobKinds = new Hook<[], readonly JobKind[]>('jobKinds');
