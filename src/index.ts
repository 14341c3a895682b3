import { served } from '../generated/contract/served.ts';
import { createWorker } from './app.ts';
import { systemClock } from './platform/time/clock.ts';
import { serveContractFromAssets } from './platform/http/served-contract.ts';

export { ChatRoom, RankedLists, SessionReminder, UserHub } from './app.ts';

/** The Worker of staging and production. */
export default createWorker({ contract: serveContractFromAssets(served), clockFor: () => systemClock });
