/**
 * Runs once in Node before each test project that needs it. Starts the sign-in server and the push services, and gives
 * their addresses to the Worker.
 */
import type { TestProject } from 'vitest/node';
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
  const [signIn, push] = await Promise.all([startOAuthServer(), startPushServices()]);
  const hosts = [readVariable('PUSH_HOSTS'), ...push.origins].join(',');
  project.provide('loopback', { ...signIn.variables, PUSH_HOSTS: hosts });
  return async () => void (await Promise.all([signIn.stop(), push.stop()]));
}
