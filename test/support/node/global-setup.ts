/**
 * Runs once in Node before a project that needs it: starts the sign-in servers and hands their addresses to the Worker.
 */
import type { TestProject } from 'vitest/node';
import { startOAuthServer } from './oauth-server.ts';

/** Bindings that point the Worker's sign-in at the server on loopback. */
export type OAuthAddresses = Readonly<Record<string, string>>;

declare module 'vitest' {
  interface ProvidedContext {
    oauth: OAuthAddresses;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startOAuthServer();
  project.provide('oauth', server.bindings);
  return () => server.stop();
}
