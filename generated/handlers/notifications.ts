// Generated from contract/. Do not edit.
export { createNotifications } from '../../src/areas/notifications/handlers/create-notifications.ts';
export { deleteNotification } from '../../src/areas/notifications/handlers/delete-notification.ts';
export { getNotificationPreferences } from '../../src/areas/notifications/handlers/get-notification-preferences.ts';
export { getNotificationTemplate } from '../../src/areas/notifications/handlers/get-notification-template.ts';
export { getUnreadNotificationCount } from '../../src/areas/notifications/handlers/get-unread-notification-count.ts';
export { listNotificationTemplates } from '../../src/areas/notifications/handlers/list-notification-templates.ts';
export { listNotifications } from '../../src/areas/notifications/handlers/list-notifications.ts';
export { markAllNotificationsRead } from '../../src/areas/notifications/handlers/mark-all-notifications-read.ts';
export { markNotificationRead } from '../../src/areas/notifications/handlers/mark-notification-read.ts';
export { openLiveChannel } from '../../src/areas/notifications/handlers/open-live-channel.ts';
export { previewNotification } from '../../src/areas/notifications/handlers/preview-notification.ts';
export { previewNotificationTemplate } from '../../src/areas/notifications/handlers/preview-notification-template.ts';
export { replaceNotificationTemplate } from '../../src/areas/notifications/handlers/replace-notification-template.ts';
export { updateNotificationPreferences } from '../../src/areas/notifications/handlers/update-notification-preferences.ts';
