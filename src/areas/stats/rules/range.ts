import { millisecondsIn, type Day } from '../../../platform/time/instant.ts';
import { type Fault, makeFault } from '../../profile/index.ts';

/** A chart covers so many days at most. */
const LONGEST = 366;

/** The faults of the range of a chart. What a schema has refused is absent. */
export function findChartFaults({ from, to }: { readonly from?: string; readonly to?: string }): Fault[] {
  const faults = [...yearFaults('from', from), ...yearFaults('to', to)];
  if (from === undefined || to === undefined) return faults;
  const length = Date.parse(to) - Date.parse(from);
  if (length <= 0)
    return [...faults, makeFault('/query/to', 'Must be after from.', 'from보다 뒤여야 합니다.', orderMessage)];
  if (length <= millisecondsIn({ days: LONGEST })) return faults;
  return [
    ...faults,
    makeFault('/query/to', `Must be at most ${LONGEST} days after from.`, `from부터 ${LONGEST}일 안이어야 합니다.`, {
      en: 'Please choose a shorter range.',
      ko: '더 짧은 기간을 선택해 주세요.',
    }),
  ];
}

const orderMessage = { en: 'The end must be after the start.', ko: '끝은 시작보다 뒤여야 합니다.' };

/** The fault of a day whose neighbours would have a year of five digits. */
export function yearFaults(name: string, day: string | undefined): Fault[] {
  if (day === undefined || (day >= '1900' && day < '9999')) return [];
  return [makeFault(`/query/${name}`, 'Must be from 1900 to 9998.', '1900년부터 9998년까지의 날짜여야 합니다.')];
}

/** A day of a request. The schema holds its form. */
export const dayFrom = (text: string): Day => text as Day;
