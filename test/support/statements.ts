/**
 * Records every statement that the Worker sends to D1 in any suite. setup.ts checks the statements at the end of each
 * test file. A statement must use indexes and give each result column a different name. It must also respect production
 * limits that the local runtime does not enforce.
 */
import { expect } from 'vitest';
import { env } from './deps.ts';
import { planOf } from './plans.ts';
import { framesOf, markPlace } from './stack.ts';

/** Full scans that are intended. Each entry has a part of the statement and the reason. */
const allowedScans: readonly (readonly [part: string, reason: string])[] = [];

/** Maximum number of arguments of an SQL function in production. The local runtime has no limit. */
const MAX_ARGUMENTS = 32;

interface Noted {
  readonly values: readonly unknown[];
  /** Title of the test that sent the statement first. */
  readonly test: string;
}

const noted = new Map<string, Noted>();
const judged = new Set<string>();
let prepare: D1Database['prepare'] | undefined;

/** Starts to record statements. One call is enough. */
export function noteStatements(): void {
  if (prepare !== undefined) return;
  const original = env.DB.prepare.bind(env.DB);
  prepare = original;
  env.DB.prepare = (query) => {
    const statement = original(query);
    const bind = statement.bind.bind(statement);
    /**
     * Record in `bind`, not in `prepare`: Drizzle prepares more statements than it runs, but it binds every one it
     * runs.
     */
    statement.bind = (...values) => {
      // Record each statement once. Reading the stack trace takes longer than most statements.
      if (!judged.has(query) && !noted.has(query) && isFromTheWorker(framesOf(markPlace())))
        noted.set(query, { values, test: expect.getState().currentTestName ?? 'a hook' });
      return bind(...values);
    };
    return statement;
  };
}

/** Returns every statement recorded in this run. */
export function statementsSeen(): string[] {
  return [...noted.keys(), ...judged];
}

/** Checks the statements recorded since the last call. Returns one sentence for each problem. */
export async function faultsOfStatements(): Promise<string[]> {
  const faults: string[] = [];
  const fresh = [...noted];
  noted.clear();
  for (const [query, { values, test }] of fresh) {
    judged.add(query);
    if (!/^\s*(select|insert|update|delete|with)\b/i.test(query)) continue;
    const found = await faultsOf(query, values).catch((error: unknown) => [
      `cannot be explained (${String(error)}): ${query}`,
    ]);
    faults.push(...found.map((fault) => `${fault} (first sent by the test "${test}")`));
  }
  return faults;
}

/** Checks one statement. Returns one sentence for each problem. */
export async function faultsOf(query: string, values: readonly unknown[]): Promise<string[]> {
  const faults: string[] = [];
  const allowed = allowedScans.some(([part]) => query.includes(part));
  for (const scan of allowed ? [] : scansIn(await planOf(query, values), query)) faults.push(`${scan}: ${query}`);
  for (const name of await repeatedColumns(query, values))
    faults.push(`two columns are called ${name}, give one an alias: ${query}`);
  const widest = widestCall(query);
  if (widest > MAX_ARGUMENTS)
    faults.push(`a function with ${widest} arguments; production takes ${MAX_ARGUMENTS}: ${query}`);
  return faults;
}

/** Returns the lines of a query plan that read a whole table. An index scan is allowed if the query has a LIMIT. */
export function scansIn(plan: readonly string[], query: string): string[] {
  const made = new Set(plan.map((line) => /^(?:CO-ROUTINE|MATERIALIZE) (\S+)/.exec(line)?.[1]));
  return plan.filter((line) => {
    const [, name] = /^SCAN (\S+)/.exec(line) ?? [];
    if (name === undefined || made.has(name) || /^SCAN (CONSTANT ROW|\()|VIRTUAL TABLE/.test(line)) return false;
    return !(/ USING (COVERING )?INDEX /.test(line) && /\blimit\b/i.test(query));
  });
}

/** Returns the largest number of arguments in any function call of the query. It ignores quoted text. */
export function widestCall(query: string): number {
  const text = query.replaceAll(/'(?:[^']|'')*'|"[^"]*"/g, 'x');
  const open: { isCall: boolean; arguments: number }[] = [];
  let widest = 0;
  for (const [, word, mark] of text.matchAll(/(\w*)([(),])/g)) {
    const last = open.at(-1);
    if (mark === '(')
      open.push({ isCall: word !== '' && !/^(in|values|as|exists|not|and|or)$/i.test(word ?? ''), arguments: 1 });
    else if (mark === ',' && last !== undefined) last.arguments += 1;
    else if (mark === ')' && open.pop()?.isCall) widest = Math.max(widest, last?.arguments ?? 0);
  }
  return widest;
}

async function repeatedColumns(query: string, values: readonly unknown[]): Promise<string[]> {
  if (!/^\s*(select|with)\b/i.test(query) || prepare === undefined) return [];
  const [names] = await prepare(query)
    .bind(...values)
    .raw({ columnNames: true });
  return names.filter((name, index) => names.indexOf(name) !== index);
}

const meter = '/src/store/metered.ts';
const library = /\/src\/store\/(metered|batch|statement|idempotency)\.ts|\/test\/support\/(statements|stack)\.ts/;

/**
 * Returns whether the Worker sends the statement, not a test. The stack must contain src/store/metered.ts, and the
 * first frame outside the store library must not be in a test.
 */
function isFromTheWorker(frames: readonly string[]): boolean {
  if (!frames.some((frame) => frame.includes(meter))) return false;
  const caller = frames.find((frame) => !library.test(frame));
  return caller === undefined || !caller.includes('/test/');
}
