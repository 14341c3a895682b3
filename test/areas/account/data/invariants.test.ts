/**
 * DAT-04: rules that the tables of pictures, exports and reports enforce without the application. The tests try to
 * break them with direct SQL.
 */
import { beforeEach, describe, expect, it } from 'vitest';
import { runSql, refusalOf } from '../../../support/direct-sql.ts';
import { missingId, people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

const [mina, jisoo, hana] = [people.mina.id, people.jisoo.id, people.hana.id];
const at = '2026-03-02T09:00:00.000Z';
const later = '2026-03-02T09:30:00.000Z';
const id = (number: number): string => `01900000-0000-7000-8000-00000000bb${String(number).padStart(2, '0')}`;

beforeEach(freshWorld);

describe('image_uploads', () => {
  const insert =
    'INSERT INTO image_uploads (id, user_id, kind, stored_name, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)';

  it('allows one draft for each user, and limits the pictures on their way to it', async () => {
    await runSql(insert, id(1), mina, 'draft', 'a', at, later);
    expect(await refusalOf(insert, id(2), mina, 'draft', 'b', at, later)).toMatch(/^UNIQUE/);
    expect(await refusalOf(insert, id(3), mina, 'stored', 'c', at, later)).toBe('not refused');
    expect(await refusalOf(insert, id(4), mina, 'stored', 'd', at, later)).toBe('not refused');
    expect(await refusalOf(insert, id(5), jisoo, 'draft', 'e', at, later)).toBe('not refused');
  });

  it.each([
    ['the name of another object', [id(2), jisoo, 'stored', 'taken', at, later], /^UNIQUE/],
    ['an empty name', [id(2), jisoo, 'stored', '', at, later], /^CHECK/],
    ['another kind', [id(2), jisoo, 'shown', 'b', at, later], /^CHECK/],
    ['a missing user', [id(2), missingId, 'stored', 'b', at, later], /^FOREIGN KEY/],
    ['a time that is over before it began', [id(2), jisoo, 'stored', 'b', later, at], /^CHECK/],
    ['a short instant', [id(2), jisoo, 'stored', 'b', at, '2026-03-02T10:00:00Z'], /^CHECK/],
    ['an id that is none', ['1', jisoo, 'stored', 'b', at, later], /^CHECK/],
  ])('refuses %s', async (_name, values, reason) => {
    await runSql(insert, id(1), mina, 'stored', 'taken', at, later);
    expect(await refusalOf(insert, ...values)).toMatch(reason);
  });

  it('cannot move to another user', async () => {
    await runSql(insert, id(1), mina, 'stored', 'a', at, later);
    expect(await refusalOf('DELETE FROM user_profiles WHERE id = ?', mina)).toMatch(/^FOREIGN KEY/);
  });
});

describe('exports', () => {
  const insert =
    'INSERT INTO exports (id, user_id, status, requested_at, ready_at, expires_at, size_bytes) VALUES (?, ?, ?, ?, ?, ?, ?)';

  it('allows one pending export for each user', async () => {
    await runSql(insert, id(1), mina, 'pending', at, null, null, null);
    expect(await refusalOf(insert, id(2), mina, 'pending', at, null, null, null)).toMatch(/^UNIQUE/);
    expect(await refusalOf(insert, id(3), mina, 'ready', at, at, later, 5)).toBe('not refused');
    expect(await refusalOf(insert, id(4), jisoo, 'pending', at, null, null, null)).toBe('not refused');
  });

  it.each([
    ['ready without a time', ['ready', at, null, null, 5]],
    ['ready without a size', ['ready', at, at, later, null]],
    ['ready without an end', ['ready', at, at, null, 5]],
    ['pending with a time', ['pending', at, at, later, null]],
    ['failed with a size', ['failed', at, null, null, 5]],
    ['expired with an archive', ['expired', at, at, later, 5]],
    ['an empty archive', ['ready', at, at, later, 0]],
    ['another status', ['lost', at, null, null, null]],
    ['a short instant', ['pending', '2026-03-02T09:00:00Z', null, null, null]],
  ])('refuses %s', async (_name, values) => {
    expect(await refusalOf(insert, id(1), mina, ...values)).toMatch(/^CHECK/);
  });
});

describe('reports', () => {
  const insert =
    'INSERT INTO reports (id, reporter_id, subject_id, reason, text, evidence, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)';
  const decide =
    'UPDATE reports SET status = ?, decision = ?, resolved_at = ?, resolved_op = ?, resolved_by = ? WHERE id = ?';

  it.each([
    ['oneself', [mina, mina, 'spam', null, '{}', at], /^CHECK/],
    ['an unknown reason', [mina, jisoo, 'boring', null, '{}', at], /^FOREIGN KEY/],
    ['a missing user', [mina, missingId, 'spam', null, '{}', at], /^FOREIGN KEY/],
    ['an empty text', [mina, jisoo, 'spam', '', '{}', at], /^CHECK/],
    ['evidence that is no JSON', [mina, jisoo, 'spam', null, '{', at], /^CHECK/],
    ['a short instant', [mina, jisoo, 'spam', null, '{}', '2026-03-02'], /^CHECK/],
  ])('refuses %s', async (_name, values, reason) => {
    expect(await refusalOf(insert, id(1), ...values)).toMatch(reason);
  });

  describe('an open report', () => {
    beforeEach(() => runSql(insert, id(1), mina, jisoo, 'spam', 'Sends adverts.', '{}', at));

    it.each([
      ['resolved without a decision', ['resolved', null, at, id(9), hana], /^CHECK/],
      ['decided but open', ['open', 'warn', at, id(9), hana], /^CHECK/],
      ['a decision without its time', ['resolved', 'warn', null, id(9), hana], /^CHECK/],
      ['a decision without its operation', ['resolved', 'warn', at, null, hana], /^CHECK/],
      ['an unknown decision', ['resolved', 'ignore', at, id(9), hana], /^FOREIGN KEY/],
      ['a moderator before the decision', ['open', null, null, null, hana], /^CHECK/],
    ])('refuses %s', async (_name, values, reason) => {
      expect(await refusalOf(decide, ...values, id(1))).toMatch(reason);
    });

    it('can be decided only once', async () => {
      await runSql(decide, 'resolved', 'warn', at, id(9), hana, id(1));
      expect(await refusalOf(decide, 'resolved', 'suspend', at, id(8), hana, id(1))).toBe('report.already_resolved');
      expect(await refusalOf(decide, 'open', null, null, null, null, id(1))).toBe('report.already_resolved');
    });

    it.each([
      ['subject_id', hana],
      ['reason', 'scam'],
      ['evidence', '{"a":1}'],
      ['evidence_image_id', id(7)],
      ['created_at', later],
    ])('keeps what was reported: %s', async (column, value) => {
      expect(await refusalOf(`UPDATE reports SET ${column} = ? WHERE id = ?`, value, id(1))).toMatch(
        /what was reported does not change/,
      );
    });

    it("can lose its reporter together with the reporter's text", async () => {
      expect(await refusalOf('UPDATE reports SET reporter_id = NULL, text = NULL WHERE id = ?', id(1))).toBe(
        'not refused',
      );
    });
  });
});
