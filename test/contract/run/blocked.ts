/** Prepares a caller that other users have blocked. */
import { env } from 'cloudflare:workers';
import { expect } from 'vitest';
import { request } from '../../support/app.ts';
import { nonEmpty } from '../../support/nonempty.ts';
import { people, type PersonName } from '../../support/people.ts';
import type { Sender } from './send.ts';
import type { Stage } from './stage.ts';

/**
 * Returns the sender of the base request after other users have blocked it. If `id` is the id of a named test user,
 * this user blocks the sender. For any other id, all other named test users block the sender.
 */
export async function blockedBy(id: string, stage: Stage): Promise<Sender> {
  const { sender } = stage;
  if (sender.as === undefined) throw new Error('The base example of this operation must be made by a named person.');
  const reader = people[sender.as].id;
  const all = (Object.keys(people) as PersonName[]).filter((name) => people[name].id !== reader);
  const owner = all.filter((name) => people[name].id === id);
  for (const name of nonEmpty(owner.length > 0 ? owner : all, 'people who can block')) {
    const { status, text } = await request('PUT', `/users/me/blocks/${reader}`, { as: name });
    // If the sender has already blocked this user, the user cannot see the sender and the call returns 404. Through the
    // API, two parallel calls are needed for both blocks, so the test inserts the row itself.
    if (status === 404)
      await env.DB.prepare('INSERT INTO blocks (blocker_id, blocked_id, created_at) VALUES (?, ?, ?)')
        .bind(people[name].id, reader, new Date().toISOString())
        .run();
    else expect(status, text).toBe(204);
  }
  stage.spoil();
  return sender;
}
