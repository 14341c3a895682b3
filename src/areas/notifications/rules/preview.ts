import { instantOf, millisecondsOf, type Instant } from '../../../platform/time/instant.ts';
import { makeFault, resultOf, type Checked } from '../../profile/index.ts';

/** Checks the moment of a preview: from 2000 to 2099, so that every instant that follows has a year of four digits. */
export function checkPreviewTime(at: string): Checked<Instant> {
  const moment = millisecondsOf(at);
  const isNear = moment >= Date.UTC(2000) && moment < Date.UTC(2100);
  return resultOf(isNear ? [] : [farAway], instantOf(isNear ? moment : 0));
}

const farAway = makeFault('/body/at', 'Is not from 2000 to 2099.', '2000년부터 2099년까지의 시각이 아닙니다.', {
  en: 'Please choose a time from 2000 to 2099.',
  ko: '2000년부터 2099년 사이의 시각을 선택해 주세요.',
});
