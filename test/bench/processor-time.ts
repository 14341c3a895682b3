import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Whether this system reports the processor time of each process. Linux does. */
export const tellsProcessorTime = existsSync('/proc/self/schedstat');

/**
 * Returns the processor time in milliseconds by process id. It covers the child processes of this process that run the
 * given program.
 */
export function processorTimes(program: string): ReadonlyMap<string, number> {
  if (!tellsProcessorTime) return new Map();
  const children = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && isChild(pid, program));
  return new Map(children.map((pid) => [pid, timeOf(pid)]));
}

/**
 * Returns whether the process is a child of this process and runs the program. `/proc/PID/stat` starts with `PID
 * (program) state parent …`.
 */
function isChild(pid: string, program: string): boolean {
  return (
    content(`/proc/${pid}/stat`).startsWith(`${pid} (${program}) `) &&
    content(`/proc/${pid}/status`).includes(`\nPPid:\t${process.pid}\n`)
  );
}

/**
 * Returns the processor time of a process in milliseconds. The first number in `schedstat` of a thread is its processor
 * time in nanoseconds.
 */
function timeOf(pid: string): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  return threads.reduce(
    (sum, thread) => sum + Number(content(`/proc/${pid}/task/${thread}/schedstat`).split(' ')[0]) / 1e6,
    0,
  );
}

/**
 * Returns the text of a file, or an empty string if the file cannot be read because the process or thread has ended.
 */
function content(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
