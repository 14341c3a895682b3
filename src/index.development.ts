import contract from '../generated/contract/openapi.json';
import type { DevelopmentHandlers } from '../generated/server/handlers.ts';
import { registerDevelopmentRoutes } from '../generated/server/development.ts';
import { createWorker, tasks } from './app.ts';
import { devLogin } from './areas/auth/development.ts';
import { getClock, setClockWith } from './areas/system/development.ts';
import { runScheduled } from './jobs/run-scheduled.ts';
import { readDevelopmentClock } from './platform/time/dev-clock.ts';
import { serveBundledContract } from './platform/http/served-contract.ts';

export { ChatRoom, RankedLists, SessionReminder, UserHub } from './app.ts';

/** Operations that exist only in development. After the clock is set, the work that has become due runs. */
const handlers = {
  devLogin,
  getClock,
  setClock: setClockWith((deps) => runScheduled(deps, tasks)),
} satisfies DevelopmentHandlers;

/**
 * The Worker of development and tests. It has the operations with `x-environment: development` and a clock that can be
 * set.
 */
export default createWorker({
  contract: serveBundledContract(contract),
  clockFor: readDevelopmentClock,
  development: { register: registerDevelopmentRoutes, handlers },
});
