import type { ReferenceItem } from './item.ts';

/** Topics that users like to talk about. */
export const topics = [
  { code: 'travel', name: { en: 'Travel', ko: '여행' } },
  { code: 'news', name: { en: 'News', ko: '시사·뉴스' } },
  { code: 'food', name: { en: 'Food', ko: '음식' } },
  { code: 'business', name: { en: 'Business', ko: '비즈니스' } },
  { code: 'drama_film', name: { en: 'Drama and film', ko: '드라마·영화' } },
  { code: 'culture_lifestyle', name: { en: 'Culture and lifestyle', ko: '문화·라이프스타일' } },
  { code: 'sports', name: { en: 'Sports', ko: '스포츠' } },
  { code: 'economy', name: { en: 'Economy', ko: '경제' } },
  { code: 'technology', name: { en: 'Technology', ko: 'IT·기술' } },
] as const satisfies readonly ReferenceItem[];

/** Reasons why users learn. */
export const motivations = [
  { code: 'career_study', name: { en: 'Career or studies', ko: '취업·학업' } },
  { code: 'self_development', name: { en: 'Self-development', ko: '자기 계발' } },
  { code: 'hobby', name: { en: 'Hobby', ko: '취미' } },
  { code: 'travel_culture', name: { en: 'Travel and culture', ko: '여행·문화 체험' } },
  { code: 'confidence', name: { en: 'Confidence in speaking', ko: '외국어 자신감' } },
  { code: 'exams', name: { en: 'Language exams', ko: '어학 시험 준비' } },
  { code: 'friends', name: { en: 'Friends from abroad', ko: '외국인 친구 사귀기' } },
  { code: 'study_abroad', name: { en: 'Studying abroad', ko: '유학 준비' } },
  { code: 'emigration', name: { en: 'Moving abroad', ko: '이민 준비' } },
] as const satisfies readonly ReferenceItem[];

/** How users like to take part in a conversation. */
export const learningStyles = [
  { code: 'listener', name: { en: 'I like to listen', ko: '주로 듣는 편이에요' } },
  { code: 'speaker', name: { en: 'I like to talk', ko: '주로 말하는 편이에요' } },
  { code: 'balanced', name: { en: 'Both alike', ko: '균형 있게 대화해요' } },
] as const satisfies readonly ReferenceItem[];

/** What users expect from learning here. */
export const learningExpectations = [
  { code: 'habit', name: { en: 'A habit of learning', ko: '꾸준한 학습 습관' } },
  { code: 'confidence', name: { en: 'Confidence in speaking', ko: '말하기 자신감' } },
  { code: 'own_pace', name: { en: 'My own pace', ko: '나만의 속도로 학습' } },
  { code: 'practical_speaking', name: { en: 'Practical speaking', ko: '실전 회화 능력' } },
] as const satisfies readonly ReferenceItem[];
