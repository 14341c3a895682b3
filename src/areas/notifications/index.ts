import * as handlers from '../../../generated/handlers/notifications.ts';
import { defineArea } from '../define-area.ts';
import { job } from '../../jobs/job.ts';
import { onSessionsEnd, withSessions } from '../auth/index.ts';
import { connect } from '../hook.ts';
import {
  afterVisibilityChange,
  faultsIn,
  onAgeGroupChange,
  onBirthdays,
  onLeave,
  onSuspend,
  onVisibilityChange,
  onZoneChange,
} from '../profile/index.ts';
import { onBlock, onUnblock } from '../safety/index.ts';
import { notificationTables } from './data/declarations.ts';
import { announcement, deliver, digest, email, push, recount } from './data/job-kinds.ts';
import {
  removeSubscriptionsOfSessionsStatements,
  removeSubscriptionsOfUserStatements,
} from './data/push-subscriptions.ts';
import {
  orderRecountStatement,
  recountAgeGroupsStatement,
  recountAgeGroupStatement,
  recountBetween,
} from './data/recount.ts';
import { wakeHeldStatement } from './data/wake-held.ts';
import { deliverNotice } from './jobs/deliver-notice.ts';
import { recountUnread } from './jobs/recount.ts';
import { sendDigest } from './jobs/send-digest.ts';
import { sendEmail } from './jobs/send-email.ts';
import { sendPush } from './jobs/send-push.ts';
import { tellEveryone } from './jobs/tell-everyone.ts';
import { findSubscriptionFaults } from './push/check-subscription.ts';
import { removeUnusedPush } from './services/remove-unused-push.ts';
import { notificationTasks } from './jobs/forget-notices.ts';
import { checkTemplate } from './rules/check-template.ts';
import { checkAnnouncement } from './rules/announcement.ts';
import { checkNotificationPreferences } from './rules/preferences.ts';
import { checkPreviewTime } from './rules/preview.ts';
import { reachObjects } from '../system/index.ts';
import { closeConnections, eraseHub, reachHub } from './services/live-connections.ts';
import { recountSoon } from './services/recount-soon.ts';

export { causes, type Causes, details, type Details, mutes, type Mutes, telling, type Telling } from './hooks.ts';
export type { PushNotice } from './data/job-kinds.ts';
export { readNoticesAboutStatements } from './data/change-notices.ts';
export { pushStatement, type PushOrder } from './data/push-jobs.ts';
export { recountAboutRooms, recountPairs, recountReaders } from './data/recount.ts';
export { type Accepted, type Close, decodeFrame } from './live/frames.ts';
export { UserHub } from './live/user-hub.ts';
export { countFrame, type FrameCount, isLooking, SILENT_AFTER } from './rules/live.ts';
export { orderRecountStatement } from './data/recount.ts';
export { httpsAddressFaults, readHttpsAddress } from './rules/announcement.ts';
export { type Presence, readPresence, tellOfRooms } from './services/live-connections.ts';
export type { NotificationType } from './rules/types.ts';
export { notify, notifyEach, notifyOfLatest } from './services/notify.ts';
export { recountSoon } from './services/recount-soon.ts';
export { tellBadges } from './services/tell-badges.ts';

/** The public interface of the area `notifications`: the users' notifications and their live connections. */
export const notifications = defineArea('notifications', {
  handlers,
  rules: {
    createNotifications: ({ body: { title = '-', body = '-', link } }) =>
      faultsIn(checkAnnouncement({ title, body, link })),
    previewNotificationTemplate: ({ body: { ko, en } }) =>
      faultsIn(checkTemplate(undefined, { ...(ko && { ko }), ...(en && { en }) })),
    replaceNotificationTemplate: ({ body: { ko, en } }) =>
      faultsIn(checkTemplate(undefined, { ...(ko && { ko }), ...(en && { en }) })),
    updateNotificationPreferences: ({ body }, clock) => faultsIn(checkNotificationPreferences(body, clock.nowIso())),
    previewNotification: ({ body }) => (body.at === undefined ? [] : faultsIn(checkPreviewTime(body.at))),
    createPushSubscription: ({ body }, clock, env) => findSubscriptionFaults(body, clock.now(), env),
  },
  jobs: [
    job(announcement, tellEveryone),
    job(deliver, deliverNotice),
    job(push, sendPush),
    job(email, sendEmail),
    job(digest, sendDigest),
    job(recount, recountUnread),
  ],
  cron: [...notificationTasks, { name: 'push_subscriptions.expire', run: removeUnusedPush }],
  tables: notificationTables,
  eraseObjects: eraseHub,
  hooks: [
    connect(onSessionsEnd, closeConnections),
    connect(reachObjects, reachHub),
    connect(withSessions, removeSubscriptionsOfSessionsStatements),
    connect(onLeave, (now, userId) => [
      ...removeSubscriptionsOfUserStatements(userId),
      orderRecountStatement(now, userId),
    ]),
    connect(onSuspend, (now, userId) => [orderRecountStatement(now, userId)]),
    connect(onVisibilityChange, (now, userId, condition) => [orderRecountStatement(now, userId, condition)]),
    connect(onAgeGroupChange, (now, userId) => [recountAgeGroupStatement(now, userId)]),
    connect(onBirthdays, (now, userIds) => [recountAgeGroupsStatement(now, userIds)]),
    connect(onZoneChange, (now, userId) => [wakeHeldStatement(now, userId)]),
    connect(onBlock, (now, blockerId, blockedId) => [recountBetween(now, blockerId, blockedId)]),
    connect(onUnblock, (now, blockerId, blockedId) => [recountBetween(now, blockerId, blockedId)]),
    connect(afterVisibilityChange, recountSoon),
  ],
});
