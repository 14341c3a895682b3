/**
 * Worker and empty database as they are when a run begins. A run takes minutes; whatever is edited meanwhile would
 * otherwise be built into the later servers, and a build that fails leaves a server that answers nobody.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wranglerArguments } from '../../../src/cli/dev-server.mjs';
import { runNode } from '../../../src/cli/process.mjs';

export interface Frozen {
  /** The bundle of the development environment. */
  readonly script: string;
  /** A folder of local data with the schema and nothing else. */
  readonly state: string;
}

let made: Promise<Frozen> | null = null;

/** Builds and migrates once; everybody who asks later gets the same. It goes with the process. */
export function frozen(): Promise<Frozen> {
  made ??= freeze();
  return made;
}

/** Puts the empty database into another folder. */
export function copyState({ state }: Frozen, folder: string): void {
  cpSync(state, folder, { recursive: true });
}

async function freeze(): Promise<Frozen> {
  const folder = mkdtempSync(join(tmpdir(), 'studymate-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const [bundle, state] = [join(folder, 'bundle'), join(folder, 'state')];
  for (const args of [
    ['deploy', '--dry-run', `--outdir=${bundle}`],
    ['d1', 'migrations', 'apply', 'DB', '--local', `--persist-to=${state}`],
  ]) {
    const { code, output } = await runNode(wranglerArguments(...args));
    if (code !== 0) throw new Error(output);
  }
  return { script: join(bundle, 'index.development.js'), state };
}
