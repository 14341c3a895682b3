import contract from '../generated/contract/openapi.json';
import { registerDevelopmentRoutes } from '../generated/server/development.ts';
import { createWorker } from './app.ts';
import { developmentHandlers } from './handlers/development.ts';
import { runScheduled } from './jobs/scheduled.ts';
import { developmentClock } from './platform/time/dev-clock.ts';
import { bundledContract } from './platform/http/served-contract.ts';

export { UserHub } from './areas/notifications/live/user-hub.ts';

/** The Worker of development and tests: with the operations of `x-environment: development` and a clock that can be set. */
export default createWorker({
  contract: bundledContract(contract),
  clockFor: developmentClock,
  development: { register: registerDevelopmentRoutes, handlers: developmentHandlers(runScheduled) },
});
