import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { one } from '../../../src/data/batch.ts';
import { readPersonFor } from '../../../src/data/profiles/public-profile.ts';
import { isVisibleTo } from '../../../src/data/profiles/relation.ts';
import { select } from '../../../src/data/statement.ts';
import { isShown } from '../../../src/domain/profile/visibility.ts';
import { env, testDeps } from '../../support/deps.ts';
import { missingId, people } from '../../support/people.ts';
import { freshWorld } from '../../support/world.ts';

beforeEach(freshWorld);

const [viewer, person] = [people.jisoo.id, people.mina.id];
const at = '2026-03-02T09:00:00.000Z';

const statuses = [
  ['active', ''],
  ['suspended', ''],
  ['deleting', `, delete_after = '${at}', deletion_requested_at = '${at}'`],
  ['deleted', ', email = NULL, english_name = NULL, native_name = NULL, introduction = NULL, birth_year = NULL, gender = NULL, residence = NULL, last_active_at = NULL'],
] as const;
const directions = [[], [[viewer, person]], [[person, viewer]], [[viewer, person], [person, viewer]]] as const;
const states = statuses.flatMap(([status, rest]) =>
  (['everyone', 'matched', 'nobody'] as const).flatMap((audience) => directions.map((blocks) => ({ status, rest, audience, blocks, count: blocks.length }))));

async function visible(to: string, id: string): Promise<boolean | undefined> {
  return one(testDeps().db, select(sql`SELECT ${isVisibleTo(to, id)} AS yes`, (row) => row['yes'] === 1));
}

describe('isVisibleTo', () => {
  it.each(states)('says what the rule of the domain says: $status, visible to $audience, $count blocks', async ({ status, rest, audience, blocks }) => {
    await env.DB.batch([
      env.DB.prepare(`UPDATE user_profiles SET version = version + 1, status = ?${rest} WHERE id = ?`).bind(status, person),
      env.DB.prepare('UPDATE user_settings SET profile_visibility = ? WHERE user_id = ?').bind(audience, person),
      ...blocks.map(([one, other]) => env.DB.prepare('INSERT INTO blocks (blocker_id, blocked_id, created_at) VALUES (?, ?, ?)').bind(one, other, at)),
    ]);
    const seen = await readPersonFor(testDeps().db, viewer, person);
    expect(seen?.relation).toBe(blocks.length > 0 ? 'blocked' : 'stranger');
    expect(await visible(viewer, person)).toBe(seen !== undefined && isShown(seen.person, seen.relation));
  });

  it('is for other people: nobody is visible to herself, and a missing person to nobody', async () => {
    expect(await visible(person, person)).toBe(false);
    expect(await visible(viewer, missingId)).toBe(false);
    expect((await readPersonFor(testDeps().db, person, person))?.relation).toBe('self');
    expect(await readPersonFor(testDeps().db, viewer, missingId)).toBeUndefined();
  });
});
