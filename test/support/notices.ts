/** Writes notices of users through the API, and reads them. */
import { vi } from 'vitest';
import { runJob } from '../../src/app.ts';
import { deliverJob } from '../../src/jobs/deliver-outbox.ts';
import type { components } from '../../generated/client/types.ts';
import { request } from './app.ts';
import { callSuccessfully } from './calls.ts';
import { testDeps } from './deps.ts';
import { rowsOf } from './matching.ts';
import { people, type PersonName } from './people.ts';

type Notice = components['schemas']['Notification'];

/** The text of the announcement of `announceTo`. */
export const announced = { title: '프로필 사진을 새로 올릴 수 있어요', body: '설정에서 사진을 바꿔 보세요.' } as const;

/** Sends an announcement to a user. */
export const announceTo = vi.defineHelper(
  async (name: PersonName, texts: { readonly title: string; readonly body: string } = announced): Promise<void> => {
    await callSuccessfully('hana', 'POST', '/notifications', { userIds: [people[name].id], ...texts });
    await finishAnnouncements();
  },
);

/** Runs the jobs of announcements, and waits for those that the queue is running, until everyone is told. */
export async function finishAnnouncements(): Promise<void> {
  for (;;) {
    const open = await rowsOf<{ id: string }>("outbox WHERE kind = 'notifications.announce' AND delivered_at IS NULL");
    if (open.length === 0) return;
    const deps = testDeps();
    const results = await Promise.all(open.map(({ id }) => deliverJob(deps, runJob, id)));
    await deps.settle();
    // Polling the database without a pause blocks what the queue is doing.
    if (results.includes('none')) await scheduler.wait(10);
  }
}

/** A user's notices, the latest first, all pages. */
export async function listNotices(
  as: PersonName,
  query: Readonly<Record<string, string | boolean>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Notice[]> {
  const found: Notice[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const { body } = await request('GET', '/notifications', {
      as,
      headers,
      query: { ...query, limit: 100, ...(cursor !== '' && { cursor }) },
    });
    const page = body as components['schemas']['NotificationPage'];
    found.push(...page.items);
    cursor = page.nextCursor;
  }
  return found;
}

/** The number of a user's unread notices, as the badge shows it. */
export async function countUnread(as: PersonName): Promise<components['schemas']['UnreadNotificationCount']> {
  const { body } = await request('GET', '/notifications/unread-count', { as });
  return body as components['schemas']['UnreadNotificationCount'];
}
