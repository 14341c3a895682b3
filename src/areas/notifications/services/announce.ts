import type { Deps } from '../../../platform/deps.ts';
import type { Idempotency } from '../../../platform/idempotency.ts';
import { newId } from '../../../platform/ids.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { requireValid } from '../../profile/index.ts';
import { answerStatements, commitOnce, keyedRequest, type Answer } from '../../../store/idempotency.ts';
import { template, type Value, type Values } from '../../../store/template.ts';
import { selectReceipt, selectTold, type Announcement } from '../data/announce.ts';
import { checkAnnouncement, type AnnouncementInput } from '../rules/announcement.ts';
import { notifyEach } from './notify.ts';
import { tellBadges } from './tell-badges.ts';

/** Who was told, and who does not exist. */
export interface AnnouncementReceipt {
  readonly announcementId: string;
  readonly toldCount: number;
  readonly unknownUserIds: string[];
}

/** An announcement of an administrator to some users. */
export interface AnnouncementOrder extends AnnouncementInput {
  readonly adminId: string;
  readonly userIds: readonly string[];
  readonly idempotency: Idempotency;
}

/**
 * Tells users something, those who exist.
 *
 * @throws Refused request.invalid, idempotency.key_reused
 */
export async function announce(deps: Deps, order: AnnouncementOrder): Promise<Answer<201, AnnouncementReceipt>> {
  const { adminId, userIds, idempotency } = order;
  const variables = requireValid(checkAnnouncement(order));
  const request = await keyedRequest({ userId: adminId, ...idempotency, payload: { userIds, variables } });
  const announcement = { announcementId: newId(), userIds, variables: JSON.stringify(variables) };
  const answer = await commitOnce<201, AnnouncementReceipt>(
    deps,
    request,
    { status: 201, answerFrom: (attempt) => receiptOf(attempt, announcement) },
    announceStatements(deps.clock.nowIso(), announcement),
  );
  tellBadges(deps);
  return answer;
}

const announceStatements = template((now: Value<Instant>, announcement: Values<Announcement>) =>
  notifyEach(now, 'system.announcement', selectTold(announcement)),
);

const receiptOf = template((attempt: Value<string>, announcement: Values<Announcement>) =>
  answerStatements(attempt, 201, selectReceipt(announcement)),
);
