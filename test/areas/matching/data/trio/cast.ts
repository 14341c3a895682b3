/** Inserts the users of all sequences of a run in one batch. */
import { addTime, subtractTime } from '../../../../../src/platform/time/instant.ts';
import { requestLifetime } from '../../../../../src/areas/matching/rules/limits.ts';
import { insertEnglishSpeakers } from '../../operations/pool.ts';
import { env } from '../../../../support/deps.ts';
import { completeAccountsStatements, deriveAll } from '../../../../support/derived.ts';
import { crowdMessage } from './found.ts';
import type { Sequence } from './sequences.ts';
import { createWorld, trio, type World } from './world.ts';

export interface Cast {
  /** The three people, in the order of their ids. */
  readonly ids: readonly string[];
  readonly world: World;
}

const CROWD_DAYS = 3;

/**
 * Inserts three people for each sequence and the strangers of their crowds, and creates the world at the start. The
 * database must be fresh.
 */
export async function insertCasts(sequences: readonly Sequence[]): Promise<Cast[]> {
  const now = new Date();
  const crowdAt = subtractTime(now, { days: CROWD_DAYS });
  const everybody = await insertEnglishSpeakers(sequences.length * trio.length);
  const casts = sequences.map(({ crowd }, index) => ({
    ids: everybody.slice(index * trio.length, (index + 1) * trio.length),
    world: createWorld(Date.parse(crowdAt), crowd),
  }));
  const strangers = Array.from(
    { length: Math.max(...sequences.map(({ crowd: { sent, received } }) => Math.max(sent, received))) },
    (_, index) => `0190cccc-0000-7000-8000-${String(index).padStart(12, '0')}`,
  );
  const asked = casts.flatMap(({ ids: [first = '', second = ''], world: { crowd } }) => [
    ...strangers.slice(0, crowd.sent).map((stranger) => [crypto.randomUUID(), first, stranger]),
    ...strangers.slice(0, crowd.received).map((stranger) => [crypto.randomUUID(), stranger, second]),
  ]);
  await env.DB.batch([
    env.DB.prepare(
      'INSERT INTO user_profiles (id, birth_year, created_at, updated_at, onboarding_completed_at) SELECT value, 1990, ?2, ?2, ?2 FROM json_each(?1)',
    ).bind(JSON.stringify(strangers), crowdAt),
    ...completeAccountsStatements(),
    env.DB.prepare(`INSERT INTO matching_requests (id, sender_id, receiver_id, pair_low, pair_high, message, created_at, expires_at)
      SELECT value ->> 0, value ->> 1, value ->> 2, min(value ->> 1, value ->> 2), max(value ->> 1, value ->> 2), ?2, ?3, ?4 FROM json_each(?1)`).bind(
      JSON.stringify(asked),
      crowdMessage,
      crowdAt,
      addTime(crowdAt, requestLifetime),
    ),
  ]);
  await deriveAll();
  return casts;
}
