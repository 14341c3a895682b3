/** The histories of a user are bounded (contract/decisions/0017). The migrations contain the numbers of the code. */
import { beforeEach, describe, expect, it } from 'vitest';
import { CONSENTS_KEPT, ZONES_KEPT } from '../../../../src/areas/profile/rules/histories.ts';
import { instantOf } from '../../../../src/platform/time/instant.ts';
import { env } from '../../../support/deps.ts';
import { refusalOf, runSql } from '../../../support/direct-sql.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

const [mina, jisoo] = [people.mina.id, people.jisoo.id];
const at = '2026-03-02T09:00:00.000Z';

beforeEach(freshWorld);

async function column(sql: string, ...parameters: string[]): Promise<unknown[]> {
  const { results } = await env.DB.prepare(sql)
    .bind(...parameters)
    .all();
  return results.flatMap((row) => Object.values(row));
}

const change = (assignment: string) =>
  `UPDATE user_profiles SET ${assignment}, version = version + 1 WHERE id = '${mina}'`;

describe('zone_history', () => {
  it('fault-R13: keeps the newest entries of a user, and those of others', async () => {
    const zones = Array.from({ length: ZONES_KEPT + 5 }, (_, index) => `Area/City_${index}`);
    await env.DB.batch(
      zones.map((zone, index) =>
        env.DB.prepare(
          change(`time_zone = '${zone}', updated_at = '${instantOf(Date.parse(at) + 1000 * (index + 1))}'`),
        ),
      ),
    );
    expect(await column('SELECT time_zone FROM zone_history WHERE user_id = ? ORDER BY starts_at', mina)).toEqual(
      zones.slice(-ZONES_KEPT),
    );
    expect(await column('SELECT time_zone FROM zone_history WHERE user_id = ?', jisoo)).toEqual(['Asia/Seoul']);
  });
});

describe('consents', () => {
  const insert = `INSERT INTO consents (id, user_id, terms_version, privacy_version, accepts_marketing, agreed_at) VALUES (?, ?, '1', '1', 0, '${at}')`;

  it('fault-R13: can be deleted only between the first and the newest ones to the same versions', async () => {
    const ids = Array.from(
      { length: CONSENTS_KEPT + 3 },
      (_, index) => `01900000-0000-7000-8000-0000000001${index + 10}`,
    );
    for (const id of ids) await runSql(insert, id, mina);
    const refused = await Promise.all(ids.map((id) => refusalOf('DELETE FROM consents WHERE id = ?', id)));
    const allowed = refused.flatMap((said, index) => (said === 'not refused' ? [index] : []));
    expect(allowed).toEqual([1, 2]);
  });
});
