import type { Day } from '../../../platform/time/instant.ts';
import { resultOf, makeFault, type Checked, type Fault } from './fault.ts';

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** Part of a day in minutes from midnight, local time; 1440 is the end of the day. */
export interface Span {
  readonly startMinute: number;
  readonly endMinute: number;
}

/** Free hours on one ISO weekday (Monday = 1). */
export interface WeeklyBlock extends Span {
  readonly weekday: number;
}

/** An exception on one date: `off` removes hours, `extra` adds hours. */
export interface DateOverride extends Span {
  readonly onDate: Day;
  readonly kind: 'off' | 'extra';
}

/** When a user is free, in the local time of their zone. */
export interface FreeHours {
  readonly weekly: readonly WeeklyBlock[];
  readonly overrides: readonly DateOverride[];
}

/** A weekly block as it is sent: the weekday by name, times as `HH:MM`. */
export interface WeeklyBlockInput {
  readonly weekday: Weekday;
  readonly startTime: string;
  readonly endTime: string;
}

/** Free hours as they are sent. An override without times applies to the whole day. */
export interface FreeHoursInput {
  readonly weekly: readonly WeeklyBlockInput[];
  readonly overrides: readonly {
    readonly onDate: string;
    readonly kind: 'off' | 'extra';
    readonly startTime?: string;
    readonly endTime?: string;
  }[];
}

/** Converts `HH:MM` to minutes from midnight; `24:00` is 1440. */
export function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The name of an ISO weekday, 1 to 7. */
export function weekdayOf(isoNumber: number): Weekday {
  const name = weekdays[isoNumber - 1];
  if (name === undefined) throw new RangeError(`no weekday ${isoNumber}`);
  return name;
}

/** Converts minutes from midnight to `HH:MM`. */
export function timeOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/**
 * Checks what the schema of the request cannot: each end is after its start, nothing overlaps, dates are in range. The
 * result is sorted.
 *
 * @param today the day in the user's zone, from which the range of dates is counted. Two days where the zone is not
 *   known yet, the earliest and the latest that it can be: then only dates that are wrong on both are faults.
 */
export function checkFreeHours(
  input: FreeHoursInput,
  today: Day | readonly [earliest: Day, latest: Day],
): Checked<FreeHours> {
  const [earliest, latest] = typeof today === 'string' ? [today, today] : today;
  const [first, last] = [firstDate(earliest), lastDate(latest)];
  const week = checkWeek(input.weekly, '/body/weekly');
  const overrides = input.overrides.map(({ onDate, kind, startTime = '00:00', endTime = '24:00' }) => ({
    onDate: onDate as Day, // the contract's schema holds the form
    kind,
    startMinute: minuteOf(startTime),
    endMinute: minuteOf(endTime),
  }));
  const faults = [
    ...('faults' in week ? week.faults : []),
    ...spanFaults(overrides, '/body/overrides'),
    ...overlapFaults(overrides, (override) => override.onDate, '/body/overrides'),
    ...overrides.flatMap(({ onDate }, index) => dateFaults(onDate, first, last, `/body/overrides/${index}/onDate`)),
  ];
  return resultOf(faults, {
    weekly: 'value' in week ? week.value : [],
    overrides: overrides.toSorted(
      (one, other) => compareSpans(one.onDate, other.onDate) || one.startMinute - other.startMinute,
    ),
  });
}

/** Checks weekly blocks and sorts them. `at` is the JSON Pointer of their list. */
export function checkWeek(input: readonly WeeklyBlockInput[], at: string): Checked<WeeklyBlock[]> {
  const weekly = input.map(({ weekday, startTime, endTime }) => ({
    weekday: weekdays.indexOf(weekday) + 1,
    startMinute: minuteOf(startTime),
    endMinute: minuteOf(endTime),
  }));
  const faults = [...spanFaults(weekly, at), ...overlapFaults(weekly, (block) => block.weekday, at)];
  return resultOf(
    faults,
    weekly.toSorted((one, other) => one.weekday - other.weekday || one.startMinute - other.startMinute),
  );
}

function spanFaults(spans: readonly Span[], at: string): Fault[] {
  return spans.flatMap(({ startMinute, endMinute }, index) =>
    startMinute < endMinute
      ? []
      : [
          makeFault(
            `${at}/${index}/endTime`,
            'Is not after startTime. For hours across midnight send two entries, until 24:00, and from 00:00 on the next day.',
            'startTime보다 뒤가 아닙니다. 자정을 넘기는 시간은 24:00까지와 다음 날 00:00부터로 나누어 주세요.',
            {
              en: 'The end must be after the start. Split hours across midnight at 24:00.',
              ko: '끝나는 시간은 시작 시간보다 늦어야 합니다. 자정을 넘기면 24:00을 기준으로 나누어 주세요.',
            },
          ),
        ],
  );
}

/** A fault for each span that overlaps an earlier one of the same day. Spans that only touch do not overlap. */
function overlapFaults<T extends Span>(spans: readonly T[], dayOf: (span: T) => string | number, at: string): Fault[] {
  return spans.flatMap((span, index) => {
    const clash = spans.find(
      (other, before) =>
        before < index &&
        dayOf(other) === dayOf(span) &&
        other.startMinute < span.endMinute &&
        span.startMinute < other.endMinute,
    );
    if (clash === undefined) return [];
    return [
      makeFault(
        `${at}/${index}`,
        `Overlaps ${timeOf(clash.startMinute)}-${timeOf(clash.endMinute)} of the same day.`,
        `같은 날의 다른 시간(${timeOf(clash.startMinute)}~${timeOf(clash.endMinute)})과 겹칩니다.`,
        { en: 'Overlaps another time of the same day.', ko: '같은 날의 다른 시간과 겹칩니다.' },
      ),
    ];
  });
}

function dateFaults(onDate: string, first: string, last: string, pointer: string): Fault[] {
  if (onDate >= first && onDate <= last) return [];
  return [
    makeFault(
      pointer,
      'Is more than one year in the past or more than two years in the future.',
      '1년 전부터 2년 뒤까지의 날짜만 쓸 수 있습니다.',
    ),
  ];
}

/** How many years before and after today the date of an override can be. */
export const overrideYears = { past: 1, future: 2 } as const;

const firstDate = (today: Day): string => shiftedYears(today, -overrideYears.past);
const lastDate = (today: Day): string => shiftedYears(today, overrideYears.future);

/**
 * The same month and day in another year. 29 February can give a date that does not exist; as text it still compares
 * correctly.
 */
function shiftedYears(day: Day, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}

function compareSpans(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
