import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Returns microseconds. The clock advances only while the measured process works. */
export type Clock = () => number;

/**
 * Returns a clock of the processor time of all threads of the workerd processes that this process started. One of these
 * processes belongs to the harness and is idle during the measurement. Returns null if the system does not report
 * processor time. Only Linux reports it.
 */
export function workerdClock(): Clock | null {
  if (!existsSync('/proc/self/schedstat')) return null;
  const started = readdirSync('/proc').filter((id) => /^\d+$/.test(id) && isOurWorkerd(id));
  if (started.length === 0) throw new Error('No workerd is running.');
  // Lists the threads once. Later threads do little work, and a sum over a changing set of threads would be wrong.
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

/** Returns the first number of the file: the time on a processor (Documentation/scheduler/sched-stats.rst of Linux). */
function nanoseconds(file: string): number {
  return Number(readFileSync(file, 'utf8').split(' ', 1)[0]);
}
