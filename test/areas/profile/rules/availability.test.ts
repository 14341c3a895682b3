import { describe, expect, it } from 'vitest';
import {
  checkFreeHours,
  minuteOf,
  timeOf,
  weekdayOf,
  type Weekday,
} from '../../../../src/areas/profile/rules/availability.ts';

const today = '2026-03-02';
const block = (weekday: Weekday, startTime: string, endTime: string) => ({ weekday, startTime, endTime });
const off = (onDate: string, startTime?: string, endTime?: string) => ({
  onDate,
  kind: 'off' as const,
  ...(startTime === undefined ? {} : { startTime }),
  ...(endTime === undefined ? {} : { endTime }),
});
const pointers = (result: ReturnType<typeof checkFreeHours>) =>
  'faults' in result ? result.faults.map(({ pointer }) => pointer) : [];

describe('PRF-10 free hours', () => {
  it('are sorted and in minutes; touching blocks do not overlap', () => {
    expect(
      checkFreeHours(
        {
          weekly: [
            block('sunday', '22:15', '24:00'),
            block('monday', '12:00', '13:00'),
            block('monday', '00:00', '12:00'),
          ],
          overrides: [],
        },
        today,
      ),
    ).toEqual({
      value: {
        weekly: [
          { weekday: 1, startMinute: 0, endMinute: 720 },
          { weekday: 1, startMinute: 720, endMinute: 780 },
          { weekday: 7, startMinute: 1335, endMinute: 1440 },
        ],
        overrides: [],
      },
    });
  });

  it('cover the whole day in an override without times', () => {
    expect(checkFreeHours({ weekly: [], overrides: [off('2026-05-05')] }, today)).toMatchObject({
      value: { overrides: [{ onDate: '2026-05-05', kind: 'off', startMinute: 0, endMinute: 1440 }] },
    });
  });

  it('have every fault named', () => {
    const result = checkFreeHours(
      {
        weekly: [
          block('monday', '10:00', '10:00'),
          block('tuesday', '12:00', '11:00'),
          block('friday', '10:00', '12:00'),
          block('friday', '11:59', '13:00'),
          block('saturday', '11:00', '12:00'),
        ],
        overrides: [
          off('2026-05-05'),
          { onDate: '2026-05-05', kind: 'extra', startTime: '10:00', endTime: '11:00' },
          off('2025-03-01'),
          off('2028-03-03'),
        ],
      },
      today,
    );
    expect(pointers(result)).toEqual([
      '/body/weekly/0/endTime',
      '/body/weekly/1/endTime',
      '/body/weekly/3',
      '/body/overrides/1',
      '/body/overrides/2/onDate',
      '/body/overrides/3/onDate',
    ]);
  });

  it('reach from a year back to two years ahead, also from 29 February', () => {
    expect(pointers(checkFreeHours({ weekly: [], overrides: [off('2025-03-02'), off('2028-03-02')] }, today))).toEqual(
      [],
    );
    expect(
      pointers(checkFreeHours({ weekly: [], overrides: [off('2027-03-01'), off('2030-02-28')] }, '2028-02-29')),
    ).toEqual([]);
  });

  it('fault-R6: are judged by the days that it can be anywhere where the zone is not known', () => {
    const dates = ['2025-03-01', '2025-03-02', '2028-03-03', '2028-03-04'].map((date) => off(date));
    expect(pointers(checkFreeHours({ weekly: [], overrides: dates }, ['2026-03-02', '2026-03-03']))).toEqual([
      '/body/overrides/0/onDate',
      '/body/overrides/3/onDate',
    ]);
  });

  it('can begin and end at every minute of the day', () => {
    for (let minute = 0; minute <= 1440; minute += 1) expect(minuteOf(timeOf(minute))).toBe(minute);
  });

  it('number weekdays as ISO does', () => {
    expect([1, 7].map(weekdayOf)).toEqual(['monday', 'sunday']);
    expect(() => weekdayOf(8)).toThrow(RangeError);
  });
});
