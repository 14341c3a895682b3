/** Looks at every line that the Worker logs during the tests: no line names a user by their id (OPS-02). */
import { people } from './people.ts';
import { markPlace } from './stack.ts';
import { record } from './contract/findings.ts';

const ids = Object.values(people).map(({ id }) => id);

/** Returns one sentence if this line names a user by their id. The log has hashes of ids (`hashUserId`) only. */
export function lineFaults(line: unknown): string[] {
  // What a test itself prints is no line of the log.
  if (typeof line !== 'string' || !line.startsWith('{"level":')) return [];
  return ids.some((id) => line.toLowerCase().includes(id))
    ? [`a line of the log names a user by their id: ${line.slice(0, 300)}`]
    : [];
}

/** Marks a function of the console that is watched already: several test files share one console. */
const watched = Symbol.for('studymate.watched-log');

/** Makes each line of the log pass through `lineFaults`. A fault fails the running test. */
export function watchLog(): void {
  for (const level of ['log', 'warn', 'error'] as const) {
    if (watched in console[level]) continue;
    const write = console[level].bind(console);
    const watch = (...parts: unknown[]): void => {
      const place = markPlace();
      record(
        parts.flatMap(lineFaults).map((sentence) => ({ sentence, place })),
        null,
      );
      write(...parts);
    };
    console[level] = Object.assign(watch, { [watched]: true });
  }
}
