/** Tests what the database itself refuses, for any code that writes to it: migrations/0014_notices.sql. */
import { beforeEach, describe, expect, it } from 'vitest';
import { refusalOf, runSql } from '../../../support/direct-sql.ts';
import { missingId, people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

const at = '2026-03-02T09:00:00.000Z';
const counter = 'INSERT INTO notification_counters (user_id, version, latest_at) VALUES (?, ?, ?)';
const template = `INSERT INTO notification_templates (type, version, title_ko, body_ko, title_en, body_en, saved_by, saved_at)
  VALUES (?, ?, ?, '본문', 'Title', 'Body', ?, ?)`;
const saved: readonly (string | number)[] = ['match.request_received', 2, '제목', people.hana.id, at];

beforeEach(freshWorld);

describe('notification_counters', () => {
  it.each([
    ['a version of 0', [people.mina.id, 0, at]],
    ['a user who does not exist', [missingId, 1, at]],
    ['an instant in another form', [people.mina.id, 1, '2026-03-02T09:00:00Z']],
  ])('refuses %s', async (_, values) => {
    expect(await refusalOf(counter, ...values)).not.toBe('not refused');
  });

  it('holds one row for each user', async () => {
    await runSql(counter, people.mina.id, 1, at);
    expect(await refusalOf(counter, people.mina.id, 2, at)).toContain('UNIQUE');
  });
});

describe('notification_templates', () => {
  it('holds each version of a type once', async () => {
    await runSql(template, ...saved);
    expect(await refusalOf(template, ...saved)).toContain('UNIQUE');
  });

  it.each([
    ['version 1, which stands in the code', saved.with(1, 1)],
    ['an unknown type', saved.with(0, 'match.unheard_of')],
    ['an empty title', saved.with(2, '')],
    ['a title that is too long', saved.with(2, 'a'.repeat(401))],
    ['an administrator who does not exist', saved.with(3, missingId)],
    ['an instant in another form', saved.with(4, '2026-03-02T09:00:00Z')],
  ])('refuses %s', async (_, values) => {
    expect(await refusalOf(template, ...values)).not.toBe('not refused');
  });
});

describe('notifications', () => {
  it('refuses a deletion at an instant in another form', async () => {
    expect(
      await refusalOf(
        `INSERT INTO notifications (id, user_id, type, variables, dedupe_key, created_at, deleted_at)
          VALUES (?, ?, 'onboarding.completed', '{}', 'k', ?, '2026-03-02')`,
        missingId,
        people.mina.id,
        at,
      ),
    ).toContain('CHECK');
  });
});
