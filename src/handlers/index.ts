import type { Handlers } from '../../generated/server/handlers.ts';
import { systemHandlers } from './system/index.ts';

/** One handler for every operation; a missing or superfluous one does not compile. */
export const handlers = { ...systemHandlers } satisfies Handlers;
