/** What the users of the benchmark have studied. */
import { benchId, idOf } from './ids.ts';

/** The user who has studied a hundred times, and the one who has done so a hundred thousand times. */
export const pasts = { short: 320, long: 322 } as const;
/** On so many days before today, so many times a day. */
const studied = { short: { days: 100, times: 1 }, long: { days: 500, times: 200 } } as const;

/**
 * Returns SQL statements that give every user three days of statistics, so that the tables grow with the number of
 * users, and two of them a past of their own. Nothing is due to be told to anybody.
 */
export function seedPasts(count: number, now: Date): string[] {
  const at = now.toISOString();
  const daysAgo = (days: string): string => `date('${at.slice(0, 10)}', '-' || (${days}) || ' days')`;
  const numbers = (name: string, from: number, to: number): string =>
    `${name} (n) AS (SELECT ${from} UNION ALL SELECT n + 1 FROM ${name} WHERE n < ${to})`;
  const isOther = `p.n NOT IN (${pasts.short}, ${pasts.long})`;
  const person = idOf('person', 'p.n');
  const everyone = `WITH RECURSIVE ${numbers('p', 0, count - 1)}, ${numbers('d', 1, 3)}`;
  return [
    `INSERT INTO activity_events (user_id, kind, id, part, on_date, time_zone, language, starts_at, ends_at, sent, op, created_at)
      ${everyone} SELECT ${person}, 'study', printf('%036d', d.n), 0, ${daysAgo('d.n')}, 'Asia/Seoul', 'ko', ${daysAgo('d.n')} || 'T03:00:00.000Z',
        ${daysAgo('d.n')} || 'T03:10:00.000Z', '', ${person}, '${at}' FROM p CROSS JOIN d WHERE ${isOther}`,
    `INSERT INTO user_statistics (user_id, on_date, language, seconds)
      ${everyone} SELECT ${person}, ${daysAgo('d.n')}, l.value, 600 FROM p CROSS JOIN d CROSS JOIN json_each('["*","ko"]') l WHERE ${isOther}`,
    `INSERT INTO activity_days (user_id, first_on, marks, updated_at, look_at)
      ${everyone} SELECT ${person}, ${daysAgo('3')}, '111', '${at}', '9999-01-01T00:00:00.000Z' FROM p CROSS JOIN d WHERE d.n = 1 AND ${isOther}`,
    ...(['short', 'long'] as const).flatMap((kind) => {
      const id = `'${benchId(pasts[kind])}'`;
      const { days, times } = studied[kind];
      const own = `WITH RECURSIVE ${numbers('d', 1, days)}, ${numbers('e', 0, times - 1)}`;
      const clock = (minute: string): string =>
        `strftime('%Y-%m-%dT%H:%M:%fZ', ${daysAgo('d.n')}, '+' || (${minute}) || ' minutes')`;
      return [
        `INSERT INTO activity_events (user_id, kind, id, part, on_date, time_zone, language, starts_at, ends_at, sent, op, created_at)
          ${own} SELECT ${id}, 'study', printf('%036d', d.n * 1000 + e.n), 0, ${daysAgo('d.n')}, 'Asia/Seoul', 'ko', ${clock('e.n')}, ${clock('e.n + 1')},
            '', ${id}, '${at}' FROM d CROSS JOIN e`,
        `INSERT INTO user_statistics (user_id, on_date, language, seconds)
          ${own} SELECT ${id}, ${daysAgo('d.n')}, l.value, ${times * 60} FROM d CROSS JOIN json_each('["*","ko"]') l CROSS JOIN e WHERE e.n = 0`,
        `INSERT INTO activity_days (user_id, first_on, marks, updated_at, look_at)
          VALUES (${id}, ${daysAgo(String(days))}, '${'1'.repeat(days)}', '${at}', '9999-01-01T00:00:00.000Z')`,
      ];
    }),
  ];
}
