import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './paths.ts';

const lockFolder = join(root, 'node_modules/.cache/generate.lock');
const staleAfter = 120_000;

/** Runs the work while no other process generates. Other processes wait. */
export async function withLock<T>(work: () => Promise<T>, folder = lockFolder): Promise<T> {
  await mkdir(join(folder, '..'), { recursive: true });
  while (!(await takeLock(folder))) await wait(100);
  try {
    return await work();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Takes the lock by creating a folder, which is atomic: only one process succeeds. Removes the lock of a dead process.
 */
async function takeLock(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    await writeFile(join(folder, 'pid'), String(process.pid));
    return true;
  } catch {
    if (await isAbandoned(folder)) await rm(folder, { recursive: true, force: true });
    return false;
  }
}

async function isAbandoned(folder: string): Promise<boolean> {
  try {
    const age = Date.now() - (await stat(folder)).mtimeMs;
    const pid = Number(await readFile(join(folder, 'pid'), 'utf8').catch(() => '0'));
    return age > staleAfter || (pid > 0 && !isAlive(pid));
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
