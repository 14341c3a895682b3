/** Tests that the history of time zones follows every change, and is bounded. */
import { instantOf } from '../../../../src/platform/time/instant.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { updateProfileStatements } from '../../../../src/areas/profile/data/update-profile.ts';
import { recordZoneStatements } from '../../../../src/areas/profile/data/zone-history.ts';
import { ZONES_KEPT } from '../../../../src/areas/profile/rules/histories.ts';
import { commit } from '../../../../src/store/batch.ts';
import { env } from '../../../support/deps.ts';
import { rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

const [mina, jisoo] = [people.mina.id, people.jisoo.id];
const start = '2026-03-02T09:00:00.000Z';
const after = (seconds: number) => instantOf(Date.parse(start) + 1000 * seconds);
const changeZone = (timeZone: string, now = after(0)) =>
  commit(env.DB, updateProfileStatements({ timeZone }, { userId: mina, now }));
const zonesOf = async (userId: string) =>
  (await rowsOf<{ time_zone: string }>('zone_history WHERE user_id = ? ORDER BY starts_at', userId)).map(
    ({ time_zone: zone }) => zone,
  );

beforeEach(freshWorld);

describe('the history of time zones', () => {
  it('has every new zone, and nothing else', async () => {
    const before = await zonesOf(mina);
    await changeZone('Europe/London', after(1));
    await changeZone('Europe/London', after(2));
    expect(await zonesOf(mina)).toEqual([...before, 'Europe/London']);
  });

  it('has one zone for each instant, the last one set', async () => {
    await changeZone('Europe/London', after(1));
    await changeZone('Asia/Tokyo', after(1));
    expect((await zonesOf(mina)).at(-1)).toBe('Asia/Tokyo');
    expect(await zonesOf(mina)).not.toContain('Europe/London');
  });

  it('fault-R13: keeps the newest entries of a user, and those of others', async () => {
    const zones = Array.from({ length: ZONES_KEPT + 5 }, (_, index) => (index % 2 === 0 ? 'Asia/Tokyo' : 'Asia/Seoul'));
    for (const [index, zone] of zones.entries())
      await env.DB.prepare('INSERT INTO zone_history (user_id, starts_at, time_zone) VALUES (?, ?, ?)')
        .bind(mina, after(index + 1), zone)
        .run();
    await commit(env.DB, recordZoneStatements(mina, after(ZONES_KEPT + 10)));
    expect(await zonesOf(mina)).toHaveLength(ZONES_KEPT);
    expect(await zonesOf(jisoo)).toEqual(['Asia/Seoul']);
  });
});
