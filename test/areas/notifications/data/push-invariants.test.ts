/** Rules that `push_subscriptions` enforces without the application. The tests try to break them with direct SQL. */
import { beforeEach, describe, expect, it } from 'vitest';
import { refusalOf, runSql } from '../../../support/direct-sql.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

const id = (number: number): string => `01900000-0000-7000-8000-00000000bb${String(number).padStart(2, '0')}`;
const at = '2026-03-02T09:00:00.000Z';
const insert = `INSERT INTO push_subscriptions (id, user_id, session_id, endpoint, service, p256dh, auth, key_id, created_at)
  VALUES (?, ?, ?, ?, 'https://fcm.googleapis.com', '${'B'.repeat(87)}', '${'a'.repeat(22)}', '${'k'.repeat(16)}', '${at}')`;
const { mina, jisoo } = people;

beforeEach(async () => {
  await freshWorld();
  await runSql(insert, id(1), mina.id, mina.sessionId, 'https://fcm.googleapis.com/1');
});

describe('push_subscriptions', () => {
  it('push-N05: an endpoint is there once, over all users', async () => {
    expect(await refusalOf(insert, id(2), jisoo.id, jisoo.sessionId, 'https://fcm.googleapis.com/1')).toMatch(
      /^UNIQUE/,
    );
    expect(await refusalOf(insert, id(2), jisoo.id, jisoo.sessionId, 'https://fcm.googleapis.com/2')).toBe(
      'not refused',
    );
  });

  it('push-N05: a subscription belongs to a session of its own user', async () => {
    const refused = /the session belongs to another user/;
    expect(await refusalOf(insert, id(2), mina.id, jisoo.sessionId, 'https://fcm.googleapis.com/2')).toMatch(refused);
    expect(await refusalOf('UPDATE push_subscriptions SET user_id = ?', jisoo.id)).toMatch(refused);
    expect(await refusalOf('UPDATE push_subscriptions SET session_id = ?', jisoo.sessionId)).toMatch(refused);
  });

  it('a session is not deleted before its subscriptions', async () => {
    expect(await refusalOf('DELETE FROM auth_sessions WHERE id = ?', mina.sessionId)).toMatch(/^FOREIGN KEY/);
  });

  it.each([
    ['a key of another length', "p256dh = 'B'"],
    ['a secret of another length', "auth = 'a'"],
    ['an id of a key of another length', "key_id = 'k'"],
    ['an empty endpoint', "endpoint = ''"],
    ['an endpoint that is too long', `endpoint = '${'a'.repeat(2001)}'`],
    ['a failure without its time', "failure = 'busy'"],
    ['a time without its failure', `failed_at = '${at}'`],
    ['an unknown failure', `failed_at = '${at}', failure = 'tired'`],
    ['fewer than no refusals', 'refusals = -1'],
    ['a short instant', "expires_at = '2026-03-02T09:00:00Z'"],
  ])('refuses %s', async (_, assignment) => {
    expect(await refusalOf(`UPDATE push_subscriptions SET ${assignment}`)).toMatch(/^CHECK/);
  });
});
