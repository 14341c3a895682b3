import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Whether this system tells what each of its processes has used; Linux does. */
export const tellsProcessorTime = existsSync('/proc/self/schedstat');

/**
 * Processor time in milliseconds of those children of this process that run a program of this name, by their process
 * ids.
 */
export function processorTimes(program: string): ReadonlyMap<string, number> {
  if (!tellsProcessorTime) return new Map();
  const children = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && isChild(pid, program));
  return new Map(children.map((pid) => [pid, timeOf(pid)]));
}

/** `/proc/PID/stat` is `PID (program) state parent …`. */
function isChild(pid: string, program: string): boolean {
  return (
    content(`/proc/${pid}/stat`).startsWith(`${pid} (${program}) `) &&
    content(`/proc/${pid}/status`).includes(`\nPPid:\t${process.pid}\n`)
  );
}

/** The first number of a thread's `schedstat` is what it has used, in nanoseconds. */
function timeOf(pid: string): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  return threads.reduce(
    (sum, thread) => sum + Number(content(`/proc/${pid}/task/${thread}/schedstat`).split(' ')[0]) / 1e6,
    0,
  );
}

/** Empty for a process or thread that has ended meanwhile. */
function content(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
