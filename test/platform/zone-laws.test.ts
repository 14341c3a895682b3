/**
 * Every wall clock that sessions are planned by is resolved as the IANA database says, and back: against data that are
 * not those of the runtime.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIn, instantOf, utcDay, type Day } from '../../src/platform/time/instant.ts';
import { addDays, firstInstantAt, offsetAt } from '../../src/platform/time/local-time.ts';
import { zones } from '../../src/reference/zones.ts';
import { nonEmpty } from '../support/nonempty.ts';
import { runsOf } from '../support/property.ts';
import { zoneRelease as knownRelease } from '../../src/platform/time/zone-release.ts';
import { ZoneLaw, zoneRelease } from '../support/zone-laws.ts';

const names = nonEmpty([...zones.keys()], 'zones');
const years = [2026, 2027, 2028];
/** Days on which clocks are changed somewhere, and two between: the law of a zone can have ended there. */
const commonDays = ['01-15', '03-08', '03-14', '03-29', '04-05', '07-15', '09-27', '10-04', '10-25', '11-01', '12-15'];
const someDays = ['03-08', '12-15'];
/** Zones whose law is unusual or new; the sample has them always. */
const unusual = `America/Vancouver America/Edmonton America/Nuuk Africa/Casablanca Asia/Gaza Asia/Beirut
  Australia/Lord_Howe Pacific/Chatham Antarctica/Troll Europe/Dublin`.split(/\s+/);

/**
 * Where the runtime (2026c) is older than the independent data (2026f), and on which days it is wrong therefore. A
 * newer runtime makes a test fail: then take its zone out.
 */
const behind: Readonly<Record<string, readonly [first: Day, last: Day]>> = {
  // Cuba keeps summer time through the winter.
  'America/Havana': ['2026-11-01', '2027-03-14'],
};

/** The days of a zone that are looked at, in the form of ISO 8601. */
function daysOf(law: ZoneLaw, isFull: boolean): Day[] {
  const changes = law.changesBetween(Date.UTC(2026, 0), Date.UTC(2029, 0)).map((change) => utcDay(instantOf(change)));
  const days = years.flatMap((year) => (isFull ? commonDays : someDays).map((day): Day => `${year}-${day}` as Day));
  return [...new Set([...days, ...changes.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)])])];
}

/**
 * What is wrong with a zone: empty if nothing is.
 *
 * @param isFull with more days, and each quarter of an hour.
 */
function faultsOf(zone: string, isFull: boolean): { readonly day: Day; readonly fault: string }[] {
  const law = new ZoneLaw(zone);
  const minutes = isFull ? 15 : 30;
  return daysOf(law, isFull).flatMap((day) =>
    Array.from({ length: 1440 / minutes }, (_, step) => {
      const wall = Date.parse(`${day}T00:00:00Z`) + step * minutes * 60_000;
      const time = instantOf(wall).slice(11, 16);
      const [found, expected] = [firstInstantAt(day, time, zone), instantOf(law.firstInstantAt(wall))];
      const shown = instantOf(wall + law.offsetAt(wall) * 60_000);
      const isShown =
        offsetAt(zone, wall) === law.offsetAt(wall) && dayIn(zone, instantOf(wall)) === shown.slice(0, 10);
      return [
        ...(found === expected ? [] : [`${zone} ${day} ${time}: ${found}, not ${expected}`]),
        ...(isShown ? [] : [`${zone} at ${instantOf(wall)}: ${offsetAt(zone, wall)} minutes, not as at ${shown}`]),
      ].map((fault) => ({ day, fault }));
    }).flat(),
  );
}

/** The same without the days on which the runtime has an older law. */
function ownFaultsOf(zone: string, isFull: boolean): string[] {
  const [first = '9999', last = ''] = behind[zone] ?? [];
  return faultsOf(zone, isFull).flatMap(({ day, fault }) => (day >= first && day <= last ? [] : [fault]));
}

describe('the known release', () => {
  it('zone-Z09: names the latest law that the runtime knows, as GET /ready does', () => {
    expect(knownRelease()).toBe('2026b');
    expect(knownRelease(() => -480)).toBe('older');
  });
});

describe('firstInstantAt and offsetAt', () => {
  it('are held beside data that know what British Columbia and Alberta have decided in 2026', () => {
    expect(zoneRelease >= '2026b', zoneRelease).toBe(true);
    for (const [zone, offset] of [
      ['America/Vancouver', -420],
      ['America/Edmonton', -360],
    ] as const) {
      const winter = Date.parse('2026-12-15T12:00:00Z');
      expect([new ZoneLaw(zone).offsetAt(winter), offsetAt(zone, winter)]).toEqual([offset, offset]);
    }
  });

  it('zone-Z11: see both of two changes within 35 days, as each Ramadan brings them to Casablanca', () => {
    const days = ['2026-02-10', '2026-02-17', '2026-03-17', '2026-03-24'] as const;
    expect(days.map((day) => firstInstantAt(day, '20:00', 'Africa/Casablanca'))).toEqual([
      '2026-02-10T19:00:00.000Z',
      '2026-02-17T20:00:00.000Z',
      '2026-03-17T20:00:00.000Z',
      '2026-03-24T19:00:00.000Z',
    ]);
  });

  it('zone-Z11: no zone changes its clocks twice within a week until 2036, which the search for changes relies on', () => {
    const close = names.filter((zone) => {
      const changes = new ZoneLaw(zone).changesBetween(Date.UTC(2026, 0), Date.UTC(2036, 0));
      return changes.some((change, index) => change - (changes[index - 1] ?? 0) <= 7 * 86_400_000);
    });
    expect(close).toEqual([]);
  });

  it('agree with them in unusual zones', () => {
    expect(unusual.flatMap((zone) => ownFaultsOf(zone, false))).toEqual([]);
  });

  it('agree with them in every zone, around each change of clocks in three years', () => {
    const { numRuns, seed } = runsOf({ sampled: 8, full: names.length });
    const isFull = numRuns === names.length;
    const some = isFull ? names : fc.sample(fc.constantFrom(...names), { numRuns, seed });
    const chosen = nonEmpty(some, 'chosen zones');
    expect(chosen.flatMap((zone) => ownFaultsOf(zone, isFull))).toEqual([]);
  });

  it('disagree only where the runtime is known to have an older law', () => {
    for (const [zone, [first, last]] of nonEmpty(Object.entries(behind), 'older laws')) {
      const days = faultsOf(zone, true).map(({ day }) => day);
      expect([zone, days.toSorted()[0], days.toSorted().at(-1)]).toEqual([zone, first, last]);
    }
  });
});
