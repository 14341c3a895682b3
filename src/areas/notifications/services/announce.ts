import type { Deps } from '../../../platform/deps.ts';
import type { Idempotency } from '../../../platform/idempotency.ts';
import { newId } from '../../../platform/ids.ts';
import { requireValid } from '../../profile/index.ts';
import { announceJobs } from '../../../store/announce-jobs.ts';
import { answerStatements, commitOnce, keyedRequest, type Answer } from '../../../store/idempotency.ts';
import { enqueue, type NewJob } from '../../../store/outbox.ts';
import { template, type Value, type Values } from '../../../store/template.ts';
import { selectReceipt, type Announcement } from '../data/announce.ts';
import { announcement } from '../data/job-kinds.ts';
import { checkAnnouncement, type AnnouncementInput } from '../rules/announcement.ts';

/** Who is told, and who does not exist. */
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
 * Tells users something, those who exist: writes one entry of the outbox, however many they are. Its job tells them.
 *
 * @throws Refused request.invalid, idempotency.key_reused
 */
export async function announce(deps: Deps, order: AnnouncementOrder): Promise<Answer<201, AnnouncementReceipt>> {
  const { adminId, userIds, idempotency } = order;
  const variables = requireValid(checkAnnouncement(order));
  const request = await keyedRequest({ userId: adminId, ...idempotency, payload: { userIds, variables } });
  const ordered = { announcementId: newId(), userIds, variables };
  const job = { id: newId(), now: deps.clock.nowIso() };
  const answer = await commitOnce<201, AnnouncementReceipt>(
    deps,
    request,
    { status: 201, answerFrom: (attempt) => receiptOf(attempt, ordered) },
    orderStatements(job, ordered),
  );
  if (!answer.replayed) announceJobs(deps, [job.id]);
  return answer;
}

const orderStatements = template(
  (job: Values<NewJob>, { announcementId, userIds, variables }: Values<Announcement>) => [
    enqueue(job, {
      kind: announcement,
      payload: { announcementId, userIds, variables, after: '' },
      dedupeKey: announcementId,
    }),
  ],
);

const receiptOf = template((attempt: Value<string>, announcement: Values<Announcement>) =>
  answerStatements(attempt, 201, selectReceipt(announcement)),
);
