/**
 * The day of a user is the day in their zone: `dayIn` in TypeScript, `localDay` in SQL. All other ways to find a day
 * are refused here, except those that are listed with the reason why they are right.
 */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nonEmpty } from '../support/nonempty.ts';
import { daysElsewhere, findDays } from './support/days.ts';

const searched = ['src/{areas,store,jobs,platform,reference,client,web}/**/*.{ts,tsx}', 'src/*.ts', 'migrations/*.sql'];

describe('fault-R6: a day of a user', () => {
  it('is found by dayIn or localDay only', () => {
    const files = nonEmpty(globSync(searched), 'sources').map((file) => ({
      file,
      found: findDays(readFileSync(file, 'utf8')),
    }));
    const unlisted = files.flatMap(({ file, found }) =>
      found.filter((way) => daysElsewhere[file]?.[way] === undefined).map((way) => `${file}: ${way}`),
    );
    expect(unlisted, 'use dayIn or localDay, or add the file to daysElsewhere with the reason').toEqual([]);
    const listed = Object.entries(daysElsewhere).flatMap(([file, ways]) =>
      Object.keys(ways).map((way) => `${file}: ${way}`),
    );
    const used = files.flatMap(({ file, found }) => found.map((way) => `${file}: ${way}`));
    expect(
      nonEmpty(listed, 'exceptions').filter((entry) => !used.includes(entry)),
      'remove the entry from daysElsewhere',
    ).toEqual([]);
  });

  it.each([
    ['const day = utcDay(now)', 'utcDay'],
    ['const day = utcDayOf(now)', 'utcDay'],
    ['at.slice(0, 10)', 'slice'],
    ['at.substring(0, 10)', 'slice'],
    ["at.split('T')[0]", 'split'],
    ["clock.today('Etc/UTC')", 'UTC'],
    ["clock.today('UTC')", 'UTC'],
    ["dayIn('Etc/UTC', now)", 'UTC'],
    ["new Intl.DateTimeFormat('sv-SE')", 'format'],
    ['date.toLocaleDateString()', 'format'],
    ['date.getUTCDate()', 'parts'],
    ['date.getDate()', 'parts'],
    ['sql`SELECT substr(created_at, 1, 10)`', 'substr'],
    ['sql`substr(${lastActive}, 1, 10)`', 'substr'],
    ["sql`date('now')`", 'date'],
    ["sql`date(min(created_at), '-1 day')`", 'date'],
    ["sql`strftime('%Y-%m-%d', created_at)`", 'date'],
    ['CURRENT_DATE', 'date'],
  ])('is noticed where it is found in another way: %s', (code, way) => {
    expect(findDays(code)).toEqual([way]);
  });

  it.each([
    'dayIn(profile.timeZone, now)',
    'clock.today(firstZone)',
    "sql`strftime('%Y-%m-%dT%H:%M:%fZ', created_at, '-240 minutes')`",
    'birth_date TEXT CHECK (birth_date = date(birth_date))',
    'requestId.slice(0, 100)',
    'new Date(value)',
  ])('is not confused with anything else: %s', (code) => {
    expect(findDays(code)).toEqual([]);
  });
});
