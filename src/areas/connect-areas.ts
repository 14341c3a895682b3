import type { HandlersByTag } from '../../generated/server/handlers.ts';
import { runJobsOf, type RunJob } from '../jobs/run-job.ts';
import type { ScheduledTask } from '../jobs/run-scheduled.ts';
import { storeTasks } from '../jobs/store-tasks.ts';
import type { AnyHandler, AnyRuleCheck } from '../platform/http/context.ts';
import type { Area } from './define-area.ts';
import { declaredTables, eraseObjects, jobKinds, releaseObjects } from './common-hooks.ts';
import { wiring } from './hook.ts';

/** Everything the Worker runs, collected from the interfaces of the areas. */
export interface ConnectedAreas {
  readonly handlers: Readonly<Record<string, AnyHandler>>;
  /** The rules that no schema can say, by operation. */
  readonly rules: Readonly<Record<string, AnyRuleCheck>>;
  /** Runs any job of the outbox. */
  readonly runJob: RunJob;
  /**
   * The tasks of the cron: first those of the areas, then those of the store, which run the jobs that the areas have
   * ordered.
   */
  readonly tasks: readonly ScheduledTask[];
}

/** Compiles only if every tag of the contract has its area. */
type Complete<Areas extends readonly Area[]> =
  Exclude<keyof HandlersByTag, Areas[number]['name']> extends never ? Areas : never;

/**
 * Connects the hooks of the areas and collects what they declare. A second call connects nothing twice.
 *
 * @param areas all areas, the highest first.
 */
export function connectAreas<const Areas extends readonly Area[]>(areas: Complete<Areas>): ConnectedAreas {
  for (const area of areas) connectArea(area);
  wiring.isComplete = true;
  const runJob = runJobsOf(areas.flatMap(({ jobs = [] }) => jobs));
  return {
    handlers: handlersOf(areas),
    rules: Object.fromEntries(areas.flatMap(({ rules = {} }) => Object.entries<AnyRuleCheck>(rules))),
    runJob,
    tasks: [...areas.flatMap(({ cron = [] }) => cron), ...storeTasks(runJob)],
  };
}

/** @throws Error if two areas handle one operation, which the types do not notice for handlers kept in a variable. */
function handlersOf(areas: readonly Area[]): Record<string, AnyHandler> {
  const all = areas.flatMap(({ handlers }) => Object.entries<AnyHandler>(handlers));
  const handlers = Object.fromEntries(all);
  const twice = all.filter(([name, handler]) => handlers[name] !== handler).map(([name]) => name);
  if (twice.length > 0) throw new Error(`two areas handle ${twice.join(', ')}`);
  return handlers;
}

function connectArea(area: Area): void {
  for (const connection of area.hooks ?? []) connection.connect();
  const { tables, jobs } = area;
  if (tables) declaredTables.connect(() => tables, area.name);
  if (jobs) jobKinds.connect(() => jobs.map(({ kind }) => kind), area.name);
  if (area.releaseObjects) releaseObjects.connect(area.releaseObjects);
  if (area.eraseObjects) eraseObjects.connect(area.eraseObjects);
}
