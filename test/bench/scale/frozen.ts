/**
 * Keeps the Worker and the empty database as they are when a run starts. A run takes minutes. Without this copy, a
 * later server would contain edits made during the run. If such a build failed, the server would not respond.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wranglerArguments } from '../../../src/cli/dev-server.mjs';
import { runNode } from '../../../src/cli/process.mjs';

export interface Frozen {
  /** Path of the bundle for the development environment. */
  readonly script: string;
  /** Folder of local data that contains only the schema. */
  readonly state: string;
}

let made: Promise<Frozen> | null = null;

/**
 * Builds the Worker and migrates the database once. Returns the same result to every later caller. The files are
 * deleted when the process exits.
 */
export function frozen(): Promise<Frozen> {
  made ??= freeze();
  return made;
}

/** Copies the empty database into another folder. */
export function copyState({ state }: Frozen, folder: string): void {
  cpSync(state, folder, { recursive: true });
}

async function freeze(): Promise<Frozen> {
  const folder = mkdtempSync(join(tmpdir(), 'studymate-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const [bundle, state] = [join(folder, 'bundle'), join(folder, 'state')];
  for (const args of [
    // Wrangler stops without the folder of the pages.
    ['src/cli/build-assets.ts'],
    wranglerArguments('deploy', '--dry-run', `--outdir=${bundle}`),
    wranglerArguments('d1', 'migrations', 'apply', 'DB', '--local', `--persist-to=${state}`),
  ]) {
    const { code, output } = await runNode(args);
    if (code !== 0) throw new Error(output);
  }
  return { script: join(bundle, 'index.development.js'), state };
}
