import type { HandlersByTag, OperationId, Operations } from '../../generated/server/handlers.ts';
import type { ScheduledTask } from '../jobs/run-scheduled.ts';
import type { RunnableJob } from '../jobs/job.ts';
import type { Deps } from '../platform/deps.ts';
import type { Env } from '../platform/env.ts';
import type { RefusalFault } from '../platform/problems/refusal.ts';
import type { Clock } from '../platform/time/clock.ts';
import type { Instant } from '../platform/time/instant.ts';
import type { DeclaredTable } from '../store/declare-table.ts';
import type { Statement } from '../store/statement.ts';
import type { Value } from '../store/template.ts';
import type { Connection } from './hook.ts';

/** The parts of a request that its schemas accept. What they refuse is left out. */
interface Sent<Id extends OperationId> {
  readonly body: Partial<NonNullable<Operations[Id]['body']>>;
  readonly query: Partial<Operations[Id]['query']>;
}

/** Finds the faults in a request that no schema can say. */
type RuleCheck<Id extends OperationId> = (
  sent: Sent<Id>,
  clock: Clock,
  env: Env,
) => readonly RefusalFault[] | Promise<readonly RefusalFault[]>;

/**
 * The public interface of an area: everything that the rest of the Worker knows about it. src/app.ts collects the
 * interfaces, so no list outside the area names its jobs or tables.
 */
export interface Area<Tag extends keyof HandlersByTag = keyof HandlersByTag> {
  /** The name of the folder, and the tag in the contract. */
  readonly name: Tag;
  /**
   * One function for each operation of the tag. If one is missing or not in the contract, the code does not compile.
   */
  readonly handlers: HandlersByTag[Tag];
  /**
   * The rules of each operation that no schema can say. When a schema refuses a part of a request, the platform checks
   * these rules on the other parts, so that one answer names all faults. Services check them on whole requests.
   */
  readonly rules?: { readonly [Id in keyof HandlersByTag[Tag] & OperationId]?: RuleCheck<Id> };
  /** Jobs of the outbox that this area runs. */
  readonly jobs?: readonly RunnableJob[];
  /** Tasks of the cron, in order. */
  readonly cron?: readonly ScheduledTask[];
  /**
   * The tables that this area owns, with what the export of a user's data shows of them and what the deletion of an
   * account does with them. Every table has one owner.
   */
  readonly tables?: readonly DeclaredTable[];
  /**
   * Orders the removal of objects outside the database, as far as rows of the user refer to them. Runs before anything
   * is deleted.
   */
  readonly releaseObjects?: (now: Value<Instant>, userId: Value<string>) => readonly Statement[];
  /**
   * Deletes what a purged user has left outside the database, including objects that no row refers to, and what is too
   * much for the batch of the purge. It may run more than once.
   */
  readonly eraseObjects?: (deps: Deps, userId: string) => Promise<void>;
  /** This area's functions for hooks of areas below it. */
  readonly hooks?: readonly Connection[];
}

/** Declares an area. `name` is its folder and its tag in the contract. */
export function defineArea<const Tag extends keyof HandlersByTag>(name: Tag, area: Omit<Area<Tag>, 'name'>): Area<Tag> {
  return { name, ...area };
}
