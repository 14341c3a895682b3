import { served } from '../generated/contract/served.ts';
import { createWorker } from './app.ts';
import { systemClock } from './platform/clock.ts';
import { contractInAssets } from './platform/served-contract.ts';

export { UserHub } from './realtime/user-hub.ts';

/** The Worker of staging and production. */
export default createWorker({ contract: contractInAssets(served), clockFor: () => systemClock });
