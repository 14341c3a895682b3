import type { Context } from 'hono';
import type { Principal } from '../principal.ts';
import type { RequestDeps } from '../deps.ts';
import type { Env } from '../env.ts';
import type { Refusal } from '../problems/refusal.ts';

/** A handler as the endpoint calls it; its exact types are checked where the map of handlers is put together. */
export type AnyHandler = (input: never) => Promise<unknown>;

/** What the platform needs from the rooms above it; src/app.ts puts it together. */
export interface Host {
  readonly handlers: Readonly<Record<string, AnyHandler>>;
  /** Checks the access token of the request, without touching any storage. */
  authenticate(request: Request, deps: RequestDeps): Promise<Principal | Refusal>;
  /** Throws a refusal unless session and account are still alive (one round trip). */
  assertLive(principal: Principal, deps: RequestDeps): Promise<void>;
}

/** What the log line of the request will say; filled while the request goes through. */
export interface Trace {
  operationId: string | null;
  userId: string | null;
  /** Code of the problem that was answered. */
  problem: string | null;
}

export interface AppVariables {
  deps: RequestDeps;
  host: Host;
  trace: Trace;
}

export interface AppEnv {
  Bindings: Env;
  Variables: AppVariables;
}

export type AppContext = Context<AppEnv>;
