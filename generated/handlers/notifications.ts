// Generated from contract/. Do not edit.
export { openLiveChannel } from '../../src/areas/notifications/handlers/open-live-channel.ts';
