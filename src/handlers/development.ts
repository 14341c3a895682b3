import type { DevelopmentHandlers } from '../../generated/server/handlers.ts';
import type { Deps } from '../platform/deps.ts';
import { devLogin } from '../areas/auth/handlers/dev-login.ts';
import { getClock } from '../areas/system/handlers/get-clock.ts';
import { setClockWith } from '../areas/system/handlers/set-clock.ts';

/** Handlers of the operations that exist in development only; `runDue` does the scheduled work that is due by `deps.clock`. */
export function developmentHandlers(runDue: (deps: Deps) => Promise<void>): DevelopmentHandlers {
  return { devLogin, getClock, setClock: setClockWith(runDue) };
}
