import type { Context } from 'hono';
import type { Access } from './contract.ts';
import type { Principal } from '../principal.ts';
import type { RequestDeps } from '../deps.ts';
import type { Env } from '../env.ts';
import type { Refusal, RefusalFault } from '../problems/refusal.ts';
import type { Clock } from '../time/clock.ts';

/** A handler as the endpoint calls it. The compiler checks its exact types where the map of handlers is built. */
export type AnyHandler = (input: never) => Promise<unknown>;

/** The check of an operation's rules as the endpoint calls it. Where it is declared, the compiler checks its types. */
export type AnyRuleCheck = (
  sent: never,
  clock: Clock,
  env: Env,
) => readonly RefusalFault[] | Promise<readonly RefusalFault[]>;

/** What the platform needs from the layers above it; src/app.ts provides it. */
export interface Host {
  readonly handlers: Readonly<Record<string, AnyHandler>>;
  /** The rules that no schema can say, by operation. */
  readonly rules: Readonly<Record<string, AnyRuleCheck>>;
  /** Verifies the access token of the request, without reading any storage. */
  authenticate(request: Request, deps: RequestDeps): Promise<Principal | Refusal>;
  /**
   * Puts before everything that a sensitive operation does in the database the assertion that the session, the account
   * and the role which `access` needs still exist. It costs no round trip. `assertOnce` makes up for an operation that
   * has done nothing in the database.
   */
  guardLiveness(principal: Principal, deps: RequestDeps, access: Access): Guarded;
  /**
   * Throws a refusal if the account has been suspended or purged for a minute or longer. At most one round trip a
   * minute.
   */
  assertNotSuspended(principal: Principal, deps: RequestDeps): Promise<void>;
}

/** A guarded database, and the assertion alone, unless it has run. */
export interface Guarded {
  readonly db: D1Database;
  assertOnce(): Promise<void>;
}

/** Fields of the request's log line, filled while the request is handled. */
export interface Trace {
  operationId: string | null;
  userId: string | null;
  /** Code of the problem in the response. */
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
