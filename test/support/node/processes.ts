/** Lists processes, so that a test can check that none is left running. */
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

/** Returns the ID of the process and the IDs of all its descendants. */
export function familyOf(pid: number): number[] {
  const processes = all();
  const family = [pid];
  for (const member of family)
    family.push(...processes.filter(({ parent }) => parent === member).map((child) => child.pid));
  return family;
}

/** Returns those of the given process IDs that still run. Zombie processes (state Z) do not count. */
export function stillRunning(pids: readonly number[]): number[] {
  return all()
    .filter(({ pid, state }) => pids.includes(pid) && !state.startsWith('Z'))
    .map(({ pid }) => pid);
}
