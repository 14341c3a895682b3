/** Tests what the database itself refuses, for any code that writes to it: migrations/0031_sessions.sql. */
import { beforeEach, describe, expect, it } from 'vitest';
import { refusalOf, runSql } from '../../../support/direct-sql.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

const [mina, jisoo, daniel, yuki] = [people.mina.id, people.jisoo.id, people.daniel.id, people.yuki.id];
const now = '2026-03-02T09:00:00.000Z';
const at = (time: string) => `2026-03-05T${time}:00.000Z`;
const id = (number: number) => `0190cccc-0000-7000-8000-${String(number).padStart(12, '0')}`;

const session = `INSERT INTO session_reservations (id, host_id, guest_id, kind, starts_at, ends_at, languages, time_zone, due_at, created_at)
  VALUES (?, ?, ?, ?, ?, ?, '[]', 'Asia/Seoul', ?, ?)`;
const part = `INSERT INTO session_participants (session_id, user_id, slot, starts_at, ends_at, blocks_until, claimed_at)
  VALUES (?, ?, ?, ?, ?, ?, ?)`;
const due = '2026-03-04T09:00:00.000Z';

beforeEach(async () => {
  await freshWorld();
  await runSql(session, id(1), mina, daniel, 'video', at('10:00'), at('11:00'), due, now);
  await runSql(session, id(2), mina, yuki, 'video', at('10:30'), at('11:30'), due, now);
  for (const user of [mina, daniel]) await runSql(part, id(1), user, 0, at('10:00'), at('11:00'), due, now);
});

describe('session_reservations', () => {
  it.each([
    ['a session with oneself', [id(9), mina, mina, 'video', at('10:00'), at('11:00'), due, now]],
    ['an unknown kind', [id(9), mina, daniel, 'fax', at('10:00'), at('11:00'), due, now]],
    ['14 minutes', [id(9), mina, daniel, 'video', at('10:00'), at('10:14'), due, now]],
    ['241 minutes', [id(9), mina, daniel, 'video', at('10:00'), at('14:01'), due, now]],
    ['an end before the start', [id(9), mina, daniel, 'video', at('11:00'), at('10:00'), due, now]],
    ['a request that waits for ever', [id(9), mina, daniel, 'video', at('10:00'), at('11:00'), null, now]],
    ['an answer after the end', [id(9), mina, daniel, 'video', at('10:00'), at('11:00'), at('12:00'), now]],
    ['an instant in another form', [id(9), mina, daniel, 'video', '2026-03-05T10:00:00Z', at('11:00'), due, now]],
    ['a missing guest', [id(9), mina, id(8), 'video', at('10:00'), at('11:00'), due, now]],
  ])('refuses %s', async (_, values) => {
    expect(await refusalOf(session, ...values)).not.toBe('not refused');
  });

  it('a session that is over never changes its status again', async () => {
    await runSql(
      "UPDATE session_reservations SET status = 'declined', due_at = NULL, ended_at = ? WHERE id = ?",
      now,
      id(1),
    );
    for (const status of ['pending', 'confirmed', 'expired', 'no_show'])
      expect(await refusalOf('UPDATE session_reservations SET status = ? WHERE id = ?', status, id(1))).toContain(
        'no step leads',
      );
  });

  it('keeps its users, and is not confirmed after its end', async () => {
    expect(await refusalOf('UPDATE session_reservations SET guest_id = ? WHERE id = ?', jisoo, id(1))).toContain(
      'keeps its users',
    );
    expect(await refusalOf("UPDATE session_reservations SET status = 'completed' WHERE id = ?", id(1))).not.toBe(
      'not refused',
    );
  });
});

describe('session_settings', () => {
  it.each([
    ['a notice of more than a week', '10081, 3, 0'],
    ['no session a day', '0, 0, 0'],
    ['a buffer of more than two hours', '0, NULL, 121'],
  ])('refuses %s', async (_, values) => {
    const insert = `INSERT INTO session_settings (user_id, minimum_notice_minutes, daily_limit, buffer_minutes, updated_at)
      VALUES (?, ${values}, ?)`;
    expect(await refusalOf(insert, mina, now)).not.toBe('not refused');
  });
});

describe('session_proposals', () => {
  const insert = `INSERT INTO session_proposals (session_id, id, author_id, starts_at, ends_at, due_at, created_at)
    VALUES (?, ?, ?, ?, ?, ?, ?)`;

  it('a session has one proposal', async () => {
    await runSql(insert, id(1), id(7), mina, at('12:00'), at('13:00'), due, now);
    expect(await refusalOf(insert, id(1), id(8), daniel, at('12:00'), at('13:00'), due, now)).not.toBe('not refused');
  });

  it.each([
    ['14 minutes', at('12:00'), at('12:14'), due],
    ['241 minutes', at('12:00'), at('16:01'), due],
    ['an answer after the proposed start', at('12:00'), at('13:00'), at('12:01')],
  ])('refuses %s', async (_, from, to, until) => {
    expect(await refusalOf(insert, id(1), id(7), mina, from, to, until, now)).not.toBe('not refused');
  });
});

describe('session_participants', () => {
  it.each([
    ['an overlap at the start', at('09:30'), at('10:01')],
    ['an overlap at the end', at('10:59'), at('12:00')],
    ['the same time', at('10:00'), at('11:00')],
    ['a part of it', at('10:15'), at('10:45')],
    ['all of it', at('08:00'), at('12:00')],
  ])('refuses %s', async (_, from, to) => {
    expect(await refusalOf(part, id(2), mina, 0, from, to, due, now)).toContain('sessions.slot_taken');
  });

  it('refuses to move, to block and to extend into another session', async () => {
    await runSql(part, id(2), mina, 0, at('12:00'), at('13:00'), due, now);
    const move = 'UPDATE session_participants SET starts_at = ?, ends_at = ? WHERE session_id = ?';
    expect(await refusalOf(move, at('10:30'), at('11:30'), id(2))).toContain('sessions.slot_taken');
    await runSql('UPDATE session_participants SET blocks_until = NULL WHERE session_id = ?', id(2));
    await runSql(move, at('10:30'), at('11:30'), id(2));
    expect(
      await refusalOf('UPDATE session_participants SET blocks_until = ? WHERE session_id = ?', due, id(2)),
    ).toContain('sessions.slot_taken');
  });

  it('allows times that touch, the own other time, and what blocks no more', async () => {
    await runSql(part, id(2), mina, 0, at('11:00'), at('12:00'), due, now);
    await runSql(part, id(1), mina, 1, at('09:30'), at('10:30'), due, now);
    await runSql(part, id(2), yuki, 0, at('10:00'), at('11:00'), due, now);
    await runSql(session, id(3), daniel, yuki, 'video', at('10:00'), at('11:00'), at('09:00'), now);
    await runSql(part, id(3), daniel, 0, at('10:00'), at('11:00'), at('09:00'), due);
  });

  it('refuses a third user and a time that the search for overlaps would not find', async () => {
    expect(await refusalOf(part, id(1), jisoo, 0, at('10:00'), at('11:00'), due, now)).toContain('not part of');
    expect(await refusalOf(part, id(2), mina, 0, at('12:00'), at('16:01'), due, now)).not.toBe('not refused');
  });
});
