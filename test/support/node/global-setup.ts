/**
 * Runs once in Node before each test project that needs it. Starts the sign-in server and the push services, and gives
 * their addresses to the Worker. Builds its pages if there are none.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { root } from '../../../src/cli/local/paths.ts';
import { readVariable } from '../../../src/cli/local/settings.ts';
import { startOAuthServer } from './oauth-server.ts';
import { startPushServices } from './push-services.ts';

/** Bindings that point the Worker to the servers on loopback. */
export type LoopbackAddresses = Readonly<Record<string, string>>;

declare module 'vitest' {
  interface ProvidedContext {
    loopback: LoopbackAddresses;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(root, 'dist/assets/docs/problems'))) buildPages();
  const [signIn, push] = await Promise.all([startOAuthServer(), startPushServices()]);
  const hosts = [readVariable('PUSH_HOSTS'), ...push.origins].join(',');
  project.provide('loopback', { ...signIn.variables, PUSH_HOSTS: hosts });
  return async () => void (await Promise.all([signIn.stop(), push.stop()]));
}

function buildPages(): void {
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/build-assets.ts'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
