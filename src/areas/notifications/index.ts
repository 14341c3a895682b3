import { openLiveChannel } from './handlers/open-live-channel.ts';

/** Handlers of the tag `notifications`. */
export const notificationsHandlers = { openLiveChannel };
