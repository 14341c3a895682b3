/** Tests that the SQL of derived columns computes what the rules compute, over many values. */
import fc from 'fast-check';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { instantOf, type Day } from '../../../../src/platform/time/instant.ts';
import {
  activityBand,
  bandEndsOn,
  decayedExposure,
  isListed,
  lane,
} from '../../../../src/areas/matching/data/derived.ts';
import * as rules from '../../../../src/areas/matching/rules/pool.ts';
import { ageBand, ageGroup, birthOf } from '../../../../src/areas/profile/data/age.ts';
import { ageBandOf } from '../../../../src/areas/profile/rules/age.ts';
import { compile } from '../../../../src/store/statement.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { env } from '../../../support/deps.ts';

const day = (from: string, to: string): fc.Arbitrary<Day> =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10) as Day);
/** Days around which bands end, and any others. */
const near = (today: Day): fc.Arbitrary<string> =>
  fc
    .oneof(fc.constantFrom(0, 1, 3, 4, 14, 15, 29, 30, 31, 60, 61), fc.integer({ min: -2, max: 500 }))
    .map((days) => new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10));
const birth = (today: Day) =>
  fc.oneof(
    fc.integer({ min: 1930, max: 2014 }).map((birthYear) => ({ birthYear, birthDate: null })),
    fc
      .oneof(
        day('1930-01-01', '2014-12-31'),
        fc.constantFrom('2008-02-29', '2004-02-29', '2000-02-29'),
        // Birthdays yesterday, today and tomorrow, of all ages at which a band begins.
        fc
          .tuple(fc.constantFrom(18, 25, 35, 45, 55), fc.constantFrom(-1, 0, 1))
          .map(([age, off]) => {
            const near = new Date(Date.parse(today) + off * 86_400_000).toISOString();
            return `${Number(near.slice(0, 4)) - age}${near.slice(4, 10)}`;
          })
          .filter((date) => !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date)),
      )
      .map((birthDate) => ({ birthYear: Number(birthDate.slice(0, 4)), birthDate })),
  );
const person = (today: Day) =>
  fc.record({
    lastActiveOn: near(today),
    birth: birth(today),
    isRecommended: fc.boolean(),
    profileVisibility: fc.constantFrom('everyone', 'matched', 'nobody'),
    exposure: fc.double({ min: 0, max: 500, noNaN: true }),
    exposedOn: fc.option(near(today)),
  });

describe('the SQL of derived columns', () => {
  it('agrees with the rules', async () => {
    const todays = fc.sample(
      fc.oneof(day('2024-01-01', '2030-12-31'), fc.constantFrom<Day>('2028-02-29', '2026-03-01')),
      60,
    );
    for (const today of nonEmpty(todays, 'days')) {
      const people = fc.sample(person(today), 100);
      const rows = people.map((one) => [
        one.lastActiveOn,
        one.birth.birthDate,
        one.birth.birthYear,
        Number(one.isRecommended),
        one.profileVisibility,
        one.exposure,
        one.exposedOn,
      ]);
      const now = instantOf(Date.parse(today));
      const band = activityBand(sql`s.last_active_on`, today);
      const { sql: query, params } = compile(sql`SELECT json_array(${band}, ${bandEndsOn(band, sql`s.last_active_on`)},
          ${lane(isListed, ageGroup(birthOf(sql`s`), now))}, ${ageBand(birthOf(sql`s`), now)}, ${decayedExposure(sql`s.exposure`, sql`s.exposed_on`, today)}) AS found
        FROM (SELECT value ->> 0 AS last_active_on, value ->> 1 AS birth_date, value ->> 2 AS birth_year, 'Etc/UTC' AS time_zone, value ->> 3 AS is_recommended,
          value ->> 4 AS profile_visibility, CAST(value ->> 5 AS REAL) AS exposure, value ->> 6 AS exposed_on FROM json_each(${JSON.stringify(rows)})) s`);
      const { results } = await env.DB.prepare(query)
        .bind(...params)
        .all<{ found: string }>();
      expect(results).toHaveLength(people.length);
      for (const [index, { found }] of nonEmpty(results, 'rows').entries()) {
        const one = people[index];
        if (one === undefined) continue;
        const [inBand, endsOn, inLane, age, weight] = JSON.parse(found) as unknown[];
        expect([inBand, inLane, age], JSON.stringify({ today, ...one })).toEqual([
          rules.activityBandOf(one.lastActiveOn, today),
          rules.laneOf(one, one.birth, today),
          ageBandOf(one.birth, 'Etc/UTC', now),
        ]);
        expect(weight).toBeCloseTo(rules.decayExposure(one.exposure, one.exposedOn, today), 9);
        // The band ends on the first day on which the rule gives another one.
        const ends = typeof endsOn === 'string' ? endsOn : null;
        const nextBand = ends === null ? rules.bandDays.length : rules.activityBandOf(one.lastActiveOn, ends) - 1;
        expect(nextBand, JSON.stringify({ today, ...one })).toBe(inBand);
      }
    }
  });
});
