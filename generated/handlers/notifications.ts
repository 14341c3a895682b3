// Generated from contract/. Do not edit.
export { createPushSubscription } from '../../src/areas/notifications/handlers/create-push-subscription.ts';
export { deletePushSubscription } from '../../src/areas/notifications/handlers/delete-push-subscription.ts';
export { getPushKey } from '../../src/areas/notifications/handlers/get-push-key.ts';
export { listPushSubscriptions } from '../../src/areas/notifications/handlers/list-push-subscriptions.ts';
export { openLiveChannel } from '../../src/areas/notifications/handlers/open-live-channel.ts';
export { sendTestPush } from '../../src/areas/notifications/handlers/send-test-push.ts';
