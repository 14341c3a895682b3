/** BEN-3: what a long past costs. */
import { describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { env } from '../../../support/deps.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { sendEvents, studyEvent } from '../../../support/stats.ts';
import { freshWorld } from '../../../support/world.ts';

/** Gives a user this many events on each of this many days before today, a minute each, with the rows of the days. */
async function insertPast(name: PersonName, days: number, eventsADay: number) {
  const { id } = people[name];
  const numbers = (count: number) =>
    `(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count}) SELECT i FROM n)`;
  const day = "date('2026-03-02', '-' || d.i || ' days')";
  const at = (minutes: string) => `strftime('%Y-%m-%dT%H:%M:%fZ', ${day}, '+' || (${minutes}) || ' minutes')`;
  await env.DB.batch([
    env.DB.prepare(`INSERT INTO activity_events (user_id, kind, id, part, on_date, time_zone, language, starts_at, ends_at, sent, op, created_at)
      SELECT ?1, 'study', printf('%036d', d.i * 1000 + e.i), 0, ${day}, 'Etc/UTC', 'en', ${at('e.i')}, ${at('e.i + 1')}, '', ?1, ${at('e.i')}
      FROM ${numbers(days)} d, ${numbers(eventsADay)} e`).bind(id),
    env.DB.prepare(`INSERT INTO user_statistics (user_id, on_date, language, seconds) SELECT ?1, ${day}, l.value, ${eventsADay * 60}
      FROM ${numbers(days)} d, json_each('["*","en"]') l`).bind(id),
    env.DB.prepare(`INSERT INTO activity_days (user_id, first_on, marks, updated_at)
      VALUES (?, date('2026-03-02', '-${days} days'), ?, '2026-03-02T09:00:00.000Z')`).bind(id, '1'.repeat(days)),
  ]);
}

const rowsRead = ({ headers }: { readonly headers: Headers }) =>
  headers.get('x-d1-cost')?.replace(/^.*?(statements)/, '$1');

describe('a long past', () => {
  it('costs what a short one does: 100 events of a user, and 100,000', async () => {
    const batch = () =>
      Array.from({ length: 100 }, (_, index) =>
        studyEvent(new Date(Date.parse('2026-03-02T03:00:00Z') + index * 60_000).toISOString(), 2, 'en'),
      );
    const costOf = async (days: number, eventsADay: number) => {
      const name = 'mina';
      await freshWorld();
      await insertPast(name, days, eventsADay);
      // The first read of a minute also looks up the account.
      await request('GET', '/stats/streak', { as: name });
      return [
        rowsRead(await sendEvents(name, batch())),
        rowsRead(await request('GET', '/stats/dashboard', { as: name })),
        rowsRead(await request('GET', '/stats/streak', { as: name })),
      ];
    };
    const [short, long] = [await costOf(100, 1), await costOf(500, 200)];
    expect(long).toEqual(short);
  });
});
