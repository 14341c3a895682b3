import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { HandlersByTag } from '../../generated/server/handlers.ts';
import type { ScheduledTask } from '../jobs/run-scheduled.ts';
import type { RunnableJob } from '../jobs/job.ts';
import type { Deps } from '../platform/deps.ts';
import type { Clock } from '../platform/time/clock.ts';
import type { Statement } from '../store/statement.ts';
import type { Connection } from './hook.ts';
import type { Subject } from './personal-data.ts';

/**
 * The public interface of an area: everything the rest of the Worker knows of it. src/app.ts collects the interfaces, so
 * nothing outside of the area lists its jobs, tables, subjects of the export or deletions.
 */
export interface Area<Tag extends keyof HandlersByTag = keyof HandlersByTag> {
  /** Name of the folder and tag of the contract. */
  readonly name: Tag;
  /** One function for each operation of the tag; a missing or superfluous one does not compile. */
  readonly handlers: HandlersByTag[Tag];
  /** Work of the outbox that this area carries out. */
  readonly jobs?: readonly RunnableJob[];
  /** Work of the cron, in order. */
  readonly cron?: readonly ScheduledTask[];
  /** The tables that this area owns; every table has one owner. */
  readonly tables?: readonly SQLiteTable[];
  /** What the export of one's own data contains of this area, by the name of its file. */
  readonly personalData?: Readonly<Record<string, Subject>>;
  /** Orders for objects outside the database that rows of a user lead to. Comes before anything is removed. */
  readonly releaseObjects?: (clock: Clock, userId: string) => readonly Statement[];
  /** Removes or empties every row about a user whose account is purged. The profile row itself is emptied already. */
  readonly forget?: (userId: string) => readonly Statement[];
  /** Removes what a purged user has left outside the database, also what no row led to. May be repeated. */
  readonly eraseObjects?: (deps: Deps, userId: string) => Promise<void>;
  /** Answers to hooks of areas below. */
  readonly hooks?: readonly Connection[];
}

/** Declares an area. `name` is its folder and its tag of the contract. */
export function defineArea<const Tag extends keyof HandlersByTag>(name: Tag, area: Omit<Area<Tag>, 'name'>): Area<Tag> {
  return { name, ...area };
}
