/**
 * STA-A: the statements that count days, in SQLite in memory, compared with an independent count. Incremental equals
 * rebuilt, in any order of events, in any zones.
 */
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { instantOf, type Day } from '../../../../src/platform/time/instant.ts';
import { addDays } from '../../../../src/platform/time/local-time.ts';
import { addToDaysStatements, countDaysStatements } from '../../../../src/areas/stats/data/count-days.ts';
import { daysThrough, livedOf, splitByDay, type ZoneHistory } from '../../../../src/areas/stats/rules/local-days.ts';
import { compile, type Statement } from '../../../../src/store/statement.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { runsOf } from '../../../support/property.ts';
import { changingHistory, in1, twentyZones } from '../histories.ts';

const userId = '01900000-0000-7000-8000-000000000001';
const now = '2026-06-01T00:00:00.000Z';
let db: DatabaseSync;

beforeAll(() => {
  db = new DatabaseSync(':memory:');
  db.exec('CREATE TABLE user_profiles (id TEXT PRIMARY KEY, status TEXT NOT NULL) STRICT');
  db.exec(readFileSync('migrations/0039_statistics.sql', 'utf8'));
  db.exec('CREATE TABLE notification_types (code TEXT PRIMARY KEY)');
  db.exec(readFileSync('migrations/0041_learning_notices.sql', 'utf8'));
  db.prepare("INSERT INTO user_profiles VALUES (?, 'active')").run(userId);
});

interface Event {
  readonly id: number;
  readonly kind: 'study' | 'session';
  readonly from: number;
  readonly to: number;
  readonly language: string;
}

const start = Date.parse('2026-03-01T00:00:00Z');
const events = fc.array(
  fc
    .tuple(fc.nat(6 * 24 * 60), fc.integer({ min: 1, max: 720 }), fc.constantFrom('ko', 'en', 'und'), fc.boolean())
    .map(([minute, length, language, isSession]) => ({
      kind: isSession ? ('session' as const) : ('study' as const),
      from: start + minute * 60_000,
      to: start + (minute + length) * 60_000,
      language,
    })),
  { minLength: 1, maxLength: 12 },
);
const histories = fc.oneof(fc.constantFrom(...twentyZones).map(in1), changingHistory);

function run(statements: readonly Statement[]) {
  for (const statement of statements) {
    const { sql, params } = compile(statement);
    db.prepare(sql).run(...(params as string[])); // texts and numbers
  }
}

function partsOf(history: ZoneHistory, { from, to }: Event) {
  return splitByDay(history, from, to);
}

function insert(history: ZoneHistory, event: Event): Day[] {
  const parts = partsOf(history, event);
  for (const [part, { onDate, timeZone, from, to }] of parts.entries())
    db.prepare(
      'INSERT INTO activity_events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, ?, ?, ?) ON CONFLICT DO NOTHING',
    ).run(
      userId,
      event.kind,
      `${event.id}`.padStart(36, '0'),
      part,
      onDate,
      timeZone,
      event.language,
      instantOf(from),
      instantOf(to),
      event.kind === 'study' ? '' : null,
      userId,
      now,
    );
  return parts.map(({ onDate }) => onDate);
}

const rowsNow = () =>
  db.prepare('SELECT on_date, language, seconds, sessions FROM user_statistics ORDER BY on_date, language').all();

function activeDays(): string[] {
  const row = db.prepare('SELECT first_on, marks FROM activity_days').get() as
    | { first_on: Day; marks: string }
    | undefined;
  return row === undefined
    ? []
    : row.marks.split('').flatMap((mark, at) => (mark === '1' ? [addDays(row.first_on, at)] : []));
}

function empty() {
  for (const table of ['activity_events', 'user_statistics', 'activity_days']) db.exec(`DELETE FROM ${table}`);
}

/** Counts by hand: each minute of each day is marked in a set. */
function expectedRows(history: ZoneHistory, all: readonly Event[]) {
  const minutes = new Map<string, Set<number>>();
  const sessions = new Map<string, number>();
  for (const event of all) {
    for (const [index, { onDate, from, to }] of partsOf(history, event).entries()) {
      for (const language of [event.language, '*']) {
        const key = `${onDate} ${language}`;
        const set = minutes.get(key) ?? new Set();
        for (let minute = from; minute < to; minute += 60_000) set.add(minute);
        minutes.set(key, set);
        if (index === 0 && event.kind === 'session') sessions.set(key, (sessions.get(key) ?? 0) + 1);
      }
    }
  }
  return [...minutes]
    .map(([key, set]) => {
      const [on_date = '', language = ''] = key.split(' ');
      return { on_date, language, seconds: set.size * 60, sessions: sessions.get(key) ?? 0 };
    })
    .toSorted((a, b) => (`${a.on_date}${a.language}` < `${b.on_date}${b.language}` ? -1 : 1));
}

describe('rows of days', () => {
  it('[T01, T04, T10, T16] incremental equals rebuilt equals a count by hand, in any order, with repetitions', () => {
    fc.assert(
      fc.property(
        histories,
        events,
        fc.array(fc.nat(), { maxLength: 6 }),
        fc.nat(),
        (history, list, repeated, removed) => {
          const all = list.map((event, id) => ({ ...event, id }));
          empty();
          for (const event of [...all, ...repeated.flatMap((at) => all[at % all.length] ?? [])])
            run(addToDaysStatements(now, userId, daysThrough(insert(history, event))));
          const incremental = rowsNow();
          expect(incremental).toEqual(expectedRows(history, all));
          expect(activeDays()).toEqual([...new Set(incremental.map(({ on_date }) => on_date))]);

          for (const { on_date, language, seconds } of nonEmpty(incremental, 'rows'))
            if (language === '*') expect(Number(seconds) * 1000).toBeLessThanOrEqual(livedOf(history, on_date as Day));

          run(
            countDaysStatements(
              now,
              userId,
              daysThrough(all.flatMap((each) => partsOf(history, each).map(({ onDate }) => onDate))),
            ),
          );
          expect(rowsNow()).toEqual(incremental);

          // What is deleted takes its time along.
          const gone = all[removed % all.length];
          if (gone === undefined) return;
          db.prepare('DELETE FROM activity_events WHERE id = ?').run(`${gone.id}`.padStart(36, '0'));
          run(countDaysStatements(now, userId, daysThrough(partsOf(history, gone).map(({ onDate }) => onDate))));
          const rest = expectedRows(
            history,
            all.filter((each) => each !== gone),
          );
          expect(rowsNow()).toEqual(rest);
          expect(activeDays()).toEqual([...new Set(rest.map(({ on_date }) => on_date))]);
        },
      ),
      runsOf({ sampled: 250, full: 10_000 }),
    );
  });

  it('[T10] two devices at once give the time that has passed, in each language and as a whole', () => {
    empty();
    const at = (time: string) => Date.parse(`2026-03-02T${time}:00Z`);
    const study = { kind: 'study', language: 'ko' } as const;
    insert(in1('Etc/UTC'), { ...study, id: 1, from: at('10:00'), to: at('11:00') });
    insert(in1('Etc/UTC'), { ...study, id: 2, from: at('10:30'), to: at('11:30') });
    insert(in1('Etc/UTC'), { ...study, id: 3, from: at('10:30'), to: at('11:30'), language: 'en' });
    run(addToDaysStatements(now, userId, ['2026-03-02']));
    expect(rowsNow().map(({ language, seconds }) => [language, Number(seconds) / 60])).toEqual([
      ['*', 90],
      ['en', 60],
      ['ko', 90],
    ]);
  });
});
