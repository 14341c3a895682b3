/** Looks at processes, to see that none is left behind. */
import { execFileSync } from 'node:child_process';

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly state: string;
}

function all(): Process[] {
  const lines = execFileSync('ps', ['-Ao', 'pid=,ppid=,state='], { encoding: 'utf8' }).trim().split('\n');
  return lines.map((line) => {
    const [pid, parent, state] = line.trim().split(/\s+/);
    return { pid: Number(pid), parent: Number(parent), state: state ?? '' };
  });
}

/** The process and everything it has started, directly or not. */
export function familyOf(pid: number): number[] {
  const processes = all();
  const family = [pid];
  for (const member of family)
    family.push(...processes.filter(({ parent }) => parent === member).map((child) => child.pid));
  return family;
}

/** Those of them that still run. What has ended but was not yet collected by its parent (Z) does not count. */
export function stillRunning(pids: readonly number[]): number[] {
  return all()
    .filter(({ pid, state }) => pids.includes(pid) && !state.startsWith('Z'))
    .map(({ pid }) => pid);
}
