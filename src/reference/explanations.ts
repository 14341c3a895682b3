import type { ReferenceItem } from './item.ts';

/** What a profile can lack (`completeness.missing`). */
export const profileParts = [
  { code: 'english_name', name: { en: 'English name', ko: '영어 이름' } },
  { code: 'image', name: { en: 'Profile picture', ko: '프로필 사진' } },
  { code: 'introduction', name: { en: 'Introduction', ko: '자기소개' } },
  { code: 'native_language', name: { en: 'Native language', ko: '모국어' } },
  { code: 'learning_language', name: { en: 'Language you learn', ko: '배우는 언어' } },
  { code: 'availability', name: { en: 'Free hours', ko: '가능한 시간' } },
  { code: 'residence', name: { en: 'Where you live', ko: '사는 곳' } },
  { code: 'birth_year', name: { en: 'Year of birth', ko: '출생 연도' } },
  { code: 'gender', name: { en: 'Gender', ko: '성별' } },
] as const satisfies readonly ReferenceItem[];

/** What a step of the onboarding asks for, and what its completion can miss. */
export const onboardingFields = [
  { code: 'englishName', name: { en: 'English name', ko: '영어 이름' } },
  { code: 'residence', name: { en: 'Where you live', ko: '사는 곳' } },
  { code: 'birthYear', name: { en: 'Year of birth', ko: '출생 연도' } },
  { code: 'gender', name: { en: 'Gender', ko: '성별' } },
  { code: 'introduction', name: { en: 'Introduction', ko: '자기소개' } },
  { code: 'image', name: { en: 'Profile picture', ko: '프로필 사진' } },
  { code: 'native', name: { en: 'Native languages', ko: '모국어' } },
  { code: 'learning', name: { en: 'Languages you learn', ko: '배우는 언어' } },
  { code: 'motivations', name: { en: 'Motivations', ko: '학습 동기' } },
  { code: 'topics', name: { en: 'Topics', ko: '관심 주제' } },
  { code: 'learningStyles', name: { en: 'Learning styles', ko: '학습 스타일' } },
  { code: 'learningExpectations', name: { en: 'Learning expectations', ko: '기대하는 학습 효과' } },
  { code: 'partnerGender', name: { en: 'Gender of the partner', ko: '파트너 성별' } },
  { code: 'partnerPersonalities', name: { en: 'Partner personalities', ko: '파트너 성향' } },
  { code: 'communicationMethod', name: { en: 'Communication method', ko: '소통 방식' } },
  { code: 'dailyMinutes', name: { en: 'Minutes a day', ko: '하루 학습 시간' } },
  { code: 'groupSizes', name: { en: 'Group sizes', ko: '그룹 크기' } },
  { code: 'weeklyAvailability', name: { en: 'Free hours', ko: '가능한 시간' } },
] as const satisfies readonly ReferenceItem[];

/** What prevents a match of two users (`obstacles` of a compatibility). */
export const matchObstacles = [
  { code: 'languages', name: { en: 'Your languages do not fit together', ko: '서로의 언어가 맞지 않아요' } },
  { code: 'age', name: { en: 'Only one of you is a minor', ko: '두 분 중 한 분만 미성년자예요' } },
  {
    code: 'own_preferences',
    name: { en: 'Your match preferences exclude this user', ko: '회원님의 파트너 조건과 맞지 않아요' },
  },
  { code: 'not_available', name: { en: 'This user is not available', ko: '지금은 매칭할 수 없는 사용자예요' } },
  { code: 'already_matched', name: { en: 'You are already matched', ko: '이미 매칭된 사용자예요' } },
  { code: 'request_open', name: { en: 'A request between you is open', ko: '답을 기다리는 매칭 요청이 있어요' } },
  {
    code: 'declined_recently',
    name: { en: 'A request between you was declined in the last 30 days', ko: '최근 30일 안에 거절된 요청이 있어요' },
  },
  {
    code: 'too_soon',
    name: {
      en: 'You can ask again 24 hours after the last request or match ended',
      ko: '지난 요청이나 매칭이 끝나고 24시간이 지나야 다시 요청할 수 있어요',
    },
  },
  {
    code: 'own_feedback',
    name: { en: 'You have hidden this user from your recommendations', ko: '추천에서 숨긴 사용자예요' },
  },
] as const satisfies readonly ReferenceItem[];

/** Parts of the score of a match, which are also the signals that a user can turn off. */
export const matchParts = [
  { code: 'language_fit', name: { en: 'Language level', ko: '언어 수준' } },
  { code: 'time_overlap', name: { en: 'Shared time', ko: '겹치는 시간' } },
  { code: 'interests', name: { en: 'Interests', ko: '관심사' } },
  { code: 'goals_and_style', name: { en: 'Goals and style', ko: '목표와 학습 방식' } },
  { code: 'activity', name: { en: 'Activity', ko: '활동' } },
] as const satisfies readonly ReferenceItem[];
