/**
 * How often a user was shown decides where they stand in lists. Tests what that tells, and what single readers can do.
 */
import { countShownStatement } from '../../../../src/areas/matching/data/exposure.ts';
import { instantOf } from '../../../../src/platform/time/instant.ts';
import { commit } from '../../../../src/store/batch.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { passSeconds, setNow } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';
import { runCron } from '../../../support/jobs.ts';
import { insertEnglishSpeakers, readPool } from './pool.ts';

beforeEach(freshWorld);

const { daniel } = people;
const DAY = 86_400;
const look = (as: PersonName, query: Record<string, string> = {}) =>
  request('GET', '/matching/recommendations', { as, query });

interface Showings {
  readonly settled: number;
  readonly settled_on: string | null;
  readonly shown: number;
  readonly shown_on: string;
}
const showingsOf = (userId: string): Promise<Showings | null> =>
  env.DB.prepare('SELECT settled, settled_on, shown, shown_on FROM match_exposure WHERE user_id = ?')
    .bind(userId)
    .first();

/** Shown to one reader on this day, and to nobody before. */
const onceOn = (day: string): Showings => ({ settled: 0, settled_on: null, shown: 1, shown_on: day });

/** What each row of the pool carries of a user. */
async function carriedOf(userId: string): Promise<unknown[]> {
  const rows = (await readPool()).filter(({ user_id: id }) => id === userId);
  return rows.map(({ exposure, exposed_on: on }) => [exposure, on]);
}

async function idsFor(as: PersonName): Promise<string[]> {
  const { items } = await callSuccessfully<{ items: { partner: { userId: string } }[] }>(
    as,
    'GET',
    '/matching/recommendations?limit=100',
  );
  return items.map(({ partner }) => partner.userId);
}

/** Learns English as Mina does, so that the lists contain the same users. */
const learnEnglish = (as: PersonName) =>
  callSuccessfully(as, 'PUT', '/users/me/languages', {
    native: [{ language: 'ko' }],
    learning: [{ language: 'en', level: 'B1', targetLevel: 'C2' }],
  });

describe('exposure', () => {
  it.each(['nobody', 'matched'])(
    'fault-X2: does not count readers who show their activity to %s',
    async (onlineStatusAudience) => {
      await insertEnglishSpeakers(40);
      await callSuccessfully('mina', 'PATCH', '/users/me/settings', { privacy: { onlineStatusAudience } });
      await look('mina', { limit: '100' });
      const counted = await env.DB.prepare('SELECT count(*) AS counted FROM match_exposure').first('counted');
      expect(counted).toBe(0);
      await callSuccessfully('mina', 'PATCH', '/users/me/settings', { privacy: { onlineStatusAudience: 'everyone' } });
      passSeconds(DAY);
      await look('mina', { limit: '100' });
      expect(await showingsOf(daniel.id)).toEqual(onceOn('2026-03-03'));
    },
  );

  it('fault-X2: leaves every list as it is until the day (UTC) is over, however much is shown', async () => {
    const ids = await insertEnglishSpeakers(60);
    await learnEnglish('jisoo');
    const before = await idsFor('jisoo');
    await env.DB.prepare(
      "INSERT INTO match_exposure (user_id, settled, shown, shown_on) SELECT value, 0, 500, '2026-03-02' FROM json_each(?) WHERE true ON CONFLICT DO UPDATE SET shown = 500",
    )
      .bind(JSON.stringify(ids.slice(0, 20)))
      .run();
    await runCron();
    setNow('2026-03-02T14:00:00.000Z');
    expect(await idsFor('jisoo')).toEqual(before);
    setNow('2026-03-03T00:01:00.000Z');
    const beforeTheCron = await idsFor('jisoo');
    setNow('2026-03-03T00:05:00.000Z');
    await runCron();
    const after = await idsFor('jisoo');
    const meanPlace = (list: readonly string[]): number =>
      ids.slice(0, 20).reduce((sum, id) => sum + list.indexOf(id), 0) / 20;
    // The scores differ a lot here, so half of a high one still beats many others.
    expect(meanPlace(after)).toBeGreaterThan(meanPlace(beforeTheCron));
    setNow('2026-03-03T23:59:00.000Z');
    await runCron();
    // In Seoul it is another day, which begins at other places of the pool.
    setNow('2026-03-03T14:00:00.000Z');
    expect(await idsFor('jisoo')).toEqual(after);
  });

  it('fault-X4: counts a reader once a day (UTC), in whatever zones they say they live', async () => {
    await insertEnglishSpeakers(40);
    setNow('2026-03-02T10:30:00.000Z');
    for (const timeZone of ['Pacific/Pago_Pago', 'Europe/London', 'Pacific/Kiritimati']) {
      await callSuccessfully('mina', 'PATCH', '/users/me', { timeZone });
      await look('mina', { limit: '100' });
    }
    expect((await showingsOf(daniel.id))?.shown).toBe(1);
    setNow('2026-03-03T00:00:00.000Z');
    await look('mina', { limit: '100' });
    expect(await showingsOf(daniel.id)).toEqual({ ...onceOn('2026-03-03'), settled: 1, settled_on: '2026-03-02' });
  });

  it('fault-X4: stays with the person who changes languages, and who leaves and comes back', async () => {
    await insertEnglishSpeakers(40);
    await look('mina', { limit: '100' });
    passSeconds(DAY);
    await runCron();
    const before = await showingsOf(daniel.id);
    expect(before).toEqual(onceOn('2026-03-02'));
    expect(await carriedOf(daniel.id)).toEqual([[1, '2026-03-02']]);
    const learn = (language: string) =>
      callSuccessfully('daniel', 'PUT', '/users/me/languages', {
        native: [{ language: 'en' }],
        learning: [{ language, level: 'A2', targetLevel: 'B1' }],
      });
    await learn('fr');
    await learn('ko');
    expect(await showingsOf(daniel.id)).toEqual(before);
    expect(await carriedOf(daniel.id)).toEqual([[1, '2026-03-02']]);
    await callSuccessfully('daniel', 'DELETE', '/users/me');
    expect(await carriedOf(daniel.id)).toEqual([]);
    await callSuccessfully('daniel', 'POST', '/users/me/restore');
    expect(await showingsOf(daniel.id)).toEqual(before);
    expect(await carriedOf(daniel.id)).toEqual([[1, '2026-03-02']]);
  });

  it(
    'fault-X4: three readers who hide everyone else for a week leave a user where they are',
    { timeout: 120_000 },
    async () => {
      const places: number[] = [];
      for (const readers of [[], ['mina', 'yuki', 'hana']] as const) {
        await freshWorld();
        const ids = await insertEnglishSpeakers(60);
        for (const as of ['jisoo', 'yuki', 'hana'] as const) await learnEnglish(as);
        for (const as of readers)
          await env.DB.prepare(
            "INSERT INTO match_feedback (reader_id, person_id, kind, created_at) SELECT ?, value, 'hide', '2026-03-02T09:00:00.000Z' FROM json_each(?)",
          )
            .bind(people[as].id, JSON.stringify(ids))
            .run();
        for (let day = 0; day < 7; day += 1) {
          for (const as of readers) await look(as);
          passSeconds(DAY);
          await runCron();
        }
        if (readers.length > 0) expect((await showingsOf(daniel.id))?.shown).toBeCloseTo(3 / 40);
        places.push((await idsFor('jisoo')).indexOf(daniel.id));
      }
      expect(places[0]).toBeGreaterThanOrEqual(0);
      expect(places[1]).toBe(places[0]);
    },
  );

  it('fault-X4: 50 readers at once count as 50', async () => {
    await insertEnglishSpeakers(40);
    const statement = (index: number) =>
      commit(env.DB, [countShownStatement(people.mina.id, [daniel.id], 40 + index, instantOf(Date.now()))]);
    await Promise.all(Array.from({ length: 50 }, (_, index) => statement(index)));
    expect((await showingsOf(daniel.id))?.shown).toBe(50);
  });
});
