import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A clock of microseconds that only goes on while its process is at work. */
export type Clock = () => number;

/**
 * The processor time of the workerd processes that this one has started (the harness has one for itself, which is idle
 * in between), all threads together. Null where the system does not tell: only Linux does.
 */
export function workerdClock(): Clock | null {
  if (!existsSync('/proc/self/schedstat')) return null;
  const started = readdirSync('/proc').filter((id) => /^\d+$/.test(id) && isOurWorkerd(id));
  if (started.length === 0) throw new Error('No workerd is running.');
  // Looked up once: threads that begin later do little, and a sum that loses or gains one would go astray.
  const files = started.flatMap((id) =>
    readdirSync(`/proc/${id}/task`).map((thread) => `/proc/${id}/task/${thread}/schedstat`),
  );
  return () => files.reduce((sum, file) => sum + nanoseconds(file), 0) / 1000;
}

function isOurWorkerd(id: string): boolean {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    return status.startsWith('Name:\tworkerd\n') && status.includes(`\nPPid:\t${process.pid}\n`);
  } catch {
    return false; // It ended meanwhile.
  }
}

/** The first number is the time on a processor (Documentation/scheduler/sched-stats.rst of Linux). */
function nanoseconds(file: string): number {
  return Number(readFileSync(file, 'utf8').split(' ', 1)[0]);
}
