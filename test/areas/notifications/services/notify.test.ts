import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Instant } from '../../../../src/platform/time/instant.ts';
import { template, type Value } from '../../../../src/store/template.ts';
import { commit } from '../../../../src/store/batch.ts';
import { typeNames } from '../../../../src/areas/notifications/rules/types.ts';
import { notify, notifyEach } from '../../../../src/areas/notifications/services/notify.ts';
import { testDeps } from '../../../support/deps.ts';
import { rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';

const requestId = '0190dddd-0000-7000-8000-000000000001';
const notice = {
  userId: people.mina.id,
  actorId: people.daniel.id,
  type: 'match.request_received',
  variables: { requestId },
  dedupeKey: requestId,
} as const;
const about = sql`SELECT id AS user_id, NULL AS actor_id, '{}' AS variables, 'k' AS dedupe_key FROM user_profiles WHERE id IN (${people.mina.id}, ${people.yuki.id})`;

beforeEach(freshWorld);

describe('notify', () => {
  it('stores what the receiver is told, who caused it, and when', async () => {
    const { db, clock } = testDeps();
    await commit(db, notify(clock.nowIso(), notice));
    expect(await rowsOf('notifications')).toMatchObject([
      {
        user_id: people.mina.id,
        actor_id: people.daniel.id,
        type: 'match.request_received',
        variables: JSON.stringify({ requestId }),
        created_at: '2026-03-02T09:00:00.000Z',
        read_at: null,
      },
    ]);
  });

  it('stores one notification for one cause, however often and in parallel it is called', async () => {
    await inParallel(50, () => commit(testDeps().db, notify(testDeps().clock.nowIso(), notice)));
    expect(await rowsOf('notifications')).toHaveLength(1);
  });

  it('is a statement of a template: each call has its own id and variables', async () => {
    const { db, clock } = testDeps();
    const tell = template((now: Value<Instant>, id: Value<string>) =>
      notify(now, { ...notice, variables: { requestId: id }, dedupeKey: id }),
    );
    await commit(db, [...tell(clock.nowIso(), 'one'), ...tell(clock.nowIso(), 'other')]);
    const rows = await rowsOf<{ id: string; variables: string }>('notifications');
    expect(rows.map(({ variables }) => variables).toSorted()).toEqual(['{"requestId":"one"}', '{"requestId":"other"}']);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
  });

  it('is committed exactly if its cause is', async () => {
    const { db, clock } = testDeps();
    await commit(db, notify(clock.nowIso(), notice, sql`false`));
    await expect(
      commit(db, [...notify(clock.nowIso(), notice), sql`INSERT INTO notifications (id) VALUES ('broken')`]),
    ).rejects.toThrow('constraint');
    expect(await rowsOf('notifications')).toEqual([]);
  });

  it('stores one notification for each row that the database finds', async () => {
    const { db, clock } = testDeps();
    await commit(db, [
      ...notifyEach(clock.nowIso(), 'match.request_declined', about),
      ...notifyEach(clock.nowIso(), 'match.request_declined', about),
    ]);
    expect(new Set((await rowsOf<{ user_id: string }>('notifications')).map(({ user_id }) => user_id))).toEqual(
      new Set([people.mina.id, people.yuki.id]),
    );
  });

  it('knows the types that the database knows', async () => {
    expect((await rowsOf<{ code: string }>('notification_types')).map(({ code }) => code).toSorted()).toEqual(
      typeNames.toSorted(),
    );
  });
});
