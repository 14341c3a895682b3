import { beforeEach, describe, expect, it } from 'vitest';
import { passSeconds } from '../../../support/clock.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { runCron } from '../../../support/jobs.ts';
import { rowsOf } from '../../../support/matching.ts';
import { announceTo, countUnread } from '../../../support/notices.ts';
import { missingId, people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';
import { insertNotices } from '../notices.ts';

const DAY = 86_400;
const typesLeft = async () => (await rowsOf<{ type: string }>('notifications')).map(({ type }) => type);

beforeEach(freshWorld);

describe('the cron task notifications.forget', () => {
  it('forgets a notice after 180 days, not before, and raises the version', async () => {
    await announceTo('mina');
    passSeconds(180 * DAY);
    await runCron();
    expect(await typesLeft()).toEqual(['system.announcement']);
    passSeconds(1);
    await runCron();
    expect(await typesLeft()).toEqual([]);
    expect(await countUnread('mina')).toEqual({ count: 0, isMore: false, version: 2 });
  });

  it('keeps the welcome, which is given once in the life of an account', async () => {
    await runSql(
      `INSERT INTO notifications (id, user_id, type, variables, dedupe_key, created_at)
        VALUES (?, ?, 'onboarding.completed', '{}', 'first', '2020-01-01T00:00:00.000Z')`,
      missingId,
      people.mina.id,
    );
    await runCron();
    expect(await typesLeft()).toEqual(['onboarding.completed']);
  });

  it('forgets 5,000 notices in one run', async () => {
    await insertNotices(people.mina.id, 5000);
    passSeconds(181 * DAY);
    await runCron();
    expect(await typesLeft()).toEqual([]);
  });
});
