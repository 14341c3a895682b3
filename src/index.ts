import contract from '../generated/contract/openapi.production.json';
import { createWorker } from './app.ts';
import { systemClock } from './platform/clock.ts';

export { UserHub } from './realtime/user-hub.ts';

/** The Worker of staging and production. */
export default createWorker({ contract, clockFor: () => systemClock });
