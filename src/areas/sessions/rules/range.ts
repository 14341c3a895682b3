import { millisecondsIn, millisecondsOf } from '../../../platform/time/instant.ts';
import { type Fault, makeFault, tidyTimeZone, timeZoneFaults } from '../../profile/index.ts';

/** How many days a search for times may cover … */
export const slotDays = 14;
/** … and a calendar. */
const calendarDays = 93;

/** The faults of the range of a search for times. What a schema has refused is absent. */
export function findSlotFaults({ from, to }: { readonly from?: string; readonly to?: string }): Fault[] {
  if (from === undefined || to === undefined) return [];
  const length = millisecondsOf(to) - millisecondsOf(from);
  return rangeFaults(length, millisecondsIn({ days: slotDays }), {
    en: `Must be at most ${slotDays} days after from.`,
    ko: `from부터 ${slotDays}일 안이어야 합니다.`,
  });
}

/** The faults of the range of a calendar. What a schema has refused is absent. */
export function findCalendarFaults({
  from,
  to,
  timeZone,
}: {
  readonly from?: string;
  readonly to?: string;
  readonly timeZone?: string;
}): Fault[] {
  const zone = timeZone === undefined ? [] : timeZoneFaults('/query/timeZone', tidyTimeZone(timeZone));
  if (from === undefined || to === undefined) return zone;
  const length = Date.parse(to) - Date.parse(from);
  const range = rangeFaults(length, millisecondsIn({ days: calendarDays }), {
    en: `Must be at most ${calendarDays} days after from.`,
    ko: `from부터 ${calendarDays}일 안이어야 합니다.`,
  });
  return [...zone, ...yearFaults('from', from), ...yearFaults('to', to), ...range];
}

/** Instants have years of four digits, in every zone. */
function yearFaults(name: 'from' | 'to', day: string): Fault[] {
  if (day >= '1900' && day < '9999') return [];
  return [makeFault(`/query/${name}`, 'Must be from 1900 to 9998.', '1900년부터 9998년까지의 날짜여야 합니다.')];
}

function rangeFaults(length: number, longest: number, tooLong: { en: string; ko: string }): Fault[] {
  if (length <= 0) return [makeFault('/query/to', 'Must be after from.', 'from보다 뒤여야 합니다.', orderMessage)];
  if (length > longest)
    return [
      makeFault('/query/to', tooLong.en, tooLong.ko, {
        en: 'Please choose a shorter range.',
        ko: '더 짧은 기간을 선택해 주세요.',
      }),
    ];
  return [];
}

const orderMessage = { en: 'The end must be after the start.', ko: '끝은 시작보다 뒤여야 합니다.' };
