import { matchObstacles, matchParts, onboardingFields, profileParts } from './explanations.ts';
import { learningExpectations, learningStyles, motivations, topics } from './interests.ts';
import type { Names, ReferenceItem } from './item.ts';
import { languages } from './languages.ts';
import { levels } from './levels.ts';
import { locations } from './locations.ts';
import {
  communicationMethods,
  dailyMinutes,
  genders,
  groupSizes,
  partnerPersonalities,
  reportReasons,
} from './partners.ts';

export interface ReferenceListContent {
  readonly name: Names;
  readonly items: readonly ReferenceItem[];
}

/** All reference lists, by the name in their URL. */
export const referenceLists = {
  languages: { name: { en: 'Languages', ko: '언어' }, items: languages },
  levels: { name: { en: 'Levels', ko: '언어 수준' }, items: levels },
  topics: { name: { en: 'Topics', ko: '관심 주제' }, items: topics },
  motivations: { name: { en: 'Motivations', ko: '학습 동기' }, items: motivations },
  'learning-styles': { name: { en: 'Learning styles', ko: '학습 스타일' }, items: learningStyles },
  'learning-expectations': {
    name: { en: 'Learning expectations', ko: '기대하는 학습 효과' },
    items: learningExpectations,
  },
  'partner-personalities': { name: { en: 'Partner personalities', ko: '파트너 성향' }, items: partnerPersonalities },
  'group-sizes': { name: { en: 'Group sizes', ko: '그룹 크기' }, items: groupSizes },
  'communication-methods': { name: { en: 'Communication methods', ko: '소통 방식' }, items: communicationMethods },
  'daily-minutes': { name: { en: 'Minutes a day', ko: '하루 학습 시간' }, items: dailyMinutes },
  locations: { name: { en: 'Locations', ko: '거주 지역' }, items: locations },
  genders: { name: { en: 'Genders', ko: '성별' }, items: genders },
  'report-reasons': { name: { en: 'Reasons of reports', ko: '신고 사유' }, items: reportReasons },
  'profile-parts': { name: { en: 'Parts of a profile', ko: '프로필 항목' }, items: profileParts },
  'onboarding-fields': { name: { en: 'Fields of the onboarding', ko: '온보딩 항목' }, items: onboardingFields },
  'match-obstacles': { name: { en: 'Obstacles to a match', ko: '매칭할 수 없는 이유' }, items: matchObstacles },
  'match-parts': { name: { en: 'Parts of a score', ko: '점수 항목' }, items: matchParts },
} as const satisfies Readonly<Record<string, ReferenceListContent>>;

export type ReferenceListName = keyof typeof referenceLists;
