/**
 * Runs once in Node before each test project that needs it. Starts the sign-in server and gives its addresses to the
 * Worker.
 */
import type { TestProject } from 'vitest/node';
import { startOAuthServer } from './oauth-server.ts';

/** Bindings that point the sign-in of the Worker to the server on loopback. */
export type OAuthAddresses = Readonly<Record<string, string>>;

declare module 'vitest' {
  interface ProvidedContext {
    oauth: OAuthAddresses;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startOAuthServer();
  project.provide('oauth', server.variables);
  return () => server.stop();
}
