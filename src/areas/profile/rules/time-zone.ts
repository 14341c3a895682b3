import { findZoneName } from '../../../reference/zones.ts';
import { makeFault, type Fault } from './fault.ts';

/**
 * A time zone as it is stored: in its one spelling. A name that is no zone stays as it is; `timeZoneFaults` finds it.
 */
export function tidyTimeZone(name: string): string {
  return findZoneName(name) ?? name;
}

/** Checks a zone that `tidyTimeZone` has returned. */
export function timeZoneFaults(pointer: string, name: string): Fault[] {
  if (findZoneName(name) === name) return [];
  const en = 'Is not the time zone of a place in the IANA database. Send a name such as Asia/Seoul.';
  return [
    makeFault(pointer, en, 'IANA 데이터베이스에 있는 지역의 시간대가 아닙니다. Asia/Seoul과 같은 이름을 써 주세요.', {
      en: 'Please choose a time zone from the list.',
      ko: '목록에서 시간대를 선택해 주세요.',
    }),
  ];
}
