// Generated from contract/. Do not edit.
export { getNotificationPreferences } from '../../src/areas/notifications/handlers/get-notification-preferences.ts';
export { openLiveChannel } from '../../src/areas/notifications/handlers/open-live-channel.ts';
export { previewNotification } from '../../src/areas/notifications/handlers/preview-notification.ts';
export { updateNotificationPreferences } from '../../src/areas/notifications/handlers/update-notification-preferences.ts';
