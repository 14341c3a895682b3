import { describe, expect, it } from 'vitest';
import { dayIn, utcDay, type Instant } from '../../../../src/platform/time/instant.ts';
import { daysAround } from '../../../../src/areas/profile/rules/local-day.ts';
import { tidyTimeZone, timeZoneFaults } from '../../../../src/areas/profile/rules/time-zone.ts';
import { findZoneName, zones } from '../../../../src/reference/zones.ts';
import { nonEmpty } from '../../../support/nonempty.ts';

describe('a time zone', () => {
  it.each([
    ['Asia/KOLKATA', 'Asia/Kolkata'],
    ['ASIA/CALCUTTA', 'Asia/Kolkata'],
    ['asia/seoul', 'Asia/Seoul'],
    ['ROK', 'Asia/Seoul'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['UTC', 'Etc/UTC'],
  ])('fault-R4: %s is stored as %s', (sent, stored) => {
    expect(tidyTimeZone(sent)).toBe(stored);
    expect(timeZoneFaults('', stored)).toEqual([]);
  });

  it.each(['PST', 'Factory', 'EST5EDT', 'Etc/GMT-9', '+09:00', 'Mars/Olympus', 'SystemV/PST8', '000', ''])(
    'fault-R4: %s is refused',
    (sent) => {
      expect(timeZoneFaults('', tidyTimeZone(sent))).toHaveLength(1);
    },
  );

  it('fault-R4: the runtime knows every zone, and accepts no place of the world under a name that is missing here', () => {
    for (const zone of nonEmpty([...zones.keys()], 'zones'))
      expect(() => dayIn(zone, '2026-03-02T09:00:00.000Z'), zone).not.toThrow();
    const missing = nonEmpty(Intl.supportedValuesOf('timeZone'), 'zones of the runtime').filter(
      (name) => name.includes('/') && !name.startsWith('Etc/') && findZoneName(name) === undefined,
    );
    expect(missing).toEqual([]);
  });
});

describe('daysAround', () => {
  it('fault-R6: agrees with each zone, at every hour of the days around clock changes', () => {
    for (const day of ['2026-03-08', '2026-03-29', '2026-07-01', '2026-10-25', '2026-11-01', '2026-12-31']) {
      for (let half = 0; half < 48; half += 5) {
        const now = new Date(Date.parse(`${day}T00:00:00.000Z`) + half * 1_800_000).toISOString() as Instant;
        const { ahead, behind, next, previous } = daysAround(now);
        for (const zone of nonEmpty([...zones.keys()], 'zones')) {
          const found = ahead.includes(`|${zone}|`) ? next : behind.includes(`|${zone}|`) ? previous : utcDay(now);
          if (found !== dayIn(zone, now)) expect([zone, now, found]).toEqual([zone, now, dayIn(zone, now)]);
        }
      }
    }
  });
});
