/** What a search is limited to, beside its words. */
import { addTime, type Instant, instantOf, millisecondsOf } from '../../../platform/time/instant.ts';
import { type Fault, makeFault } from '../../profile/index.ts';
import { conditionOf, type Term } from './search-query.ts';

/** The limits of a search. Absent means no limit. */
export interface SearchFilter {
  readonly senderId?: string | undefined;
  readonly type?: string | undefined;
  readonly hasImage?: boolean | undefined;
  readonly hasVoice?: boolean | undefined;
}

/** From an instant, and until before another. */
export interface Period {
  readonly from: Instant;
  readonly to: Instant;
}

/** Before the first message of the service. */
const BEGINNING: Instant = '2020-01-01T00:00:00.000Z';

type PeriodQuery = { readonly from?: string | undefined; readonly to?: string | undefined };

/** The fault of a period that ends before it begins. */
export function findPeriodFaults({ from, to }: PeriodQuery): Fault[] {
  if (from === undefined || to === undefined || millisecondsOf(from) < millisecondsOf(to)) return [];
  const message = { en: 'The end must be after the start.', ko: '끝은 시작보다 뒤여야 합니다.' };
  return [makeFault('/query/to', 'Must be after `from`.', '`from`보다 뒤여야 합니다.', message)];
}

/** The period of a search, within the time of the service. Null if it has no limits. */
export function periodOf({ from, to }: PeriodQuery, now: Instant): Period | null {
  if (from === undefined && to === undefined) return null;
  const latest = addTime(now, { days: 1 });
  const within = (instant: string): Instant =>
    instantOf(Math.min(Math.max(millisecondsOf(instant), millisecondsOf(BEGINNING)), millisecondsOf(latest)));
  return { from: within(from ?? BEGINNING), to: within(to ?? latest) };
}

/**
 * The condition of a search in the language of FTS5, without the rooms. The index knows days in UTC; a period that
 * begins or ends within a day is compared with the messages again.
 */
export function matchOf(terms: readonly Term[], filter: SearchFilter, period: Period | null): string {
  const { senderId, type, hasImage, hasVoice } = filter;
  const wanted = [
    ...(senderId === undefined ? [] : [`s${senderId.toLowerCase().replaceAll('-', '')}`]),
    ...(type === undefined ? [] : [`t${type}`]),
    ...(hasImage === true ? ['hasimage'] : []),
    ...(hasVoice === true ? ['hasvoice'] : []),
  ];
  const unwanted = [...(hasImage === false ? ['hasimage'] : []), ...(hasVoice === false ? ['hasvoice'] : [])];
  const days =
    period &&
    `facets : (${daysIn(period)
      .map((day) => `"${day}"`)
      .join(' OR ')})`;
  const all = [
    ...terms.map(conditionOf),
    ...wanted.map((facet) => `facets : "${facet}"`),
    ...(days === null ? [] : [days]),
  ];
  return [all.join(' AND '), ...unwanted.map((facet) => `facets : "${facet}"`)].join(' NOT ');
}

/** The days that a period touches, whole months and years as one: `d20260115`, `m202601`, `y2026`. */
export function daysIn({ from, to }: Period): string[] {
  const days: string[] = [];
  const end = new Date(to);
  for (let day = new Date(`${from.slice(0, 10)}T00:00:00.000Z`); day < end;) {
    const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()];
    const [nextYear, nextMonth] = [new Date(Date.UTC(year + 1, 0)), new Date(Date.UTC(year, month + 1))];
    const digits = day.toISOString().slice(0, 10).replaceAll('-', '');
    if (month === 0 && date === 1 && nextYear <= end) {
      days.push(`y${digits.slice(0, 4)}`);
      day = nextYear;
    } else if (date === 1 && nextMonth <= end) {
      days.push(`m${digits.slice(0, 6)}`);
      day = nextMonth;
    } else {
      days.push(`d${digits}`);
      day = new Date(Date.UTC(year, month, date + 1));
    }
  }
  // An empty list would be no condition; this one is never met.
  return days.length > 0 ? days : ['none'];
}
