import type { ReferenceItem } from './item.ts';

/** Kinds of partner that users look for. */
export const partnerPersonalities = [
  { code: 'friend_like', name: { en: 'Like a friend', ko: '친구처럼 편안한 파트너' } },
  { code: 'teacher_like', name: { en: 'Like a teacher', ko: '선생님처럼 가르쳐 주는 파트너' } },
  { code: 'topic_driven', name: { en: 'With a topic to discuss', ko: '주제를 정해 대화하는 파트너' } },
  { code: 'similar_interests', name: { en: 'With similar interests', ko: '관심사가 비슷한 파트너' } },
  { code: 'grow_together', name: { en: 'Growing together', ko: '함께 성장하는 파트너' } },
] as const satisfies readonly ReferenceItem[];

/** Numbers of people who study together. */
export const groupSizes = [
  { code: 'one_to_one', name: { en: 'One to one', ko: '1:1' } },
  { code: 'three', name: { en: 'Three people', ko: '3명' } },
  { code: 'four', name: { en: 'Four people', ko: '4명' } },
  { code: 'any', name: { en: 'Any number', ko: '상관없어요' } },
] as const satisfies readonly ReferenceItem[];

/** Ways in which users like to talk. */
export const communicationMethods = [
  { code: 'text', name: { en: 'Text', ko: '텍스트 채팅' } },
  { code: 'voice', name: { en: 'Voice', ko: '음성 통화' } },
  { code: 'video', name: { en: 'Video', ko: '영상 통화' } },
  { code: 'hybrid', name: { en: 'A mix', ko: '여러 방식을 함께' } },
] as const satisfies readonly ReferenceItem[];

/** Minutes that users want to study a day. */
export const dailyMinutes = [
  { code: 'minutes_10', name: { en: '10 minutes', ko: '10분' }, minutes: 10 },
  { code: 'minutes_15', name: { en: '15 minutes', ko: '15분' }, minutes: 15 },
  { code: 'minutes_20', name: { en: '20 minutes', ko: '20분' }, minutes: 20 },
  { code: 'minutes_25', name: { en: '25 minutes', ko: '25분' }, minutes: 25 },
  { code: 'minutes_30', name: { en: '30 minutes', ko: '30분' }, minutes: 30 },
] as const satisfies readonly ReferenceItem[];

/** Gender as the user states it. */
export const genders = [
  { code: 'female', name: { en: 'Female', ko: '여성' } },
  { code: 'male', name: { en: 'Male', ko: '남성' } },
  { code: 'other', name: { en: 'Other', ko: '기타' } },
] as const satisfies readonly ReferenceItem[];

/** Reasons for reporting a user. */
export const reportReasons = [
  { code: 'spam', name: { en: 'Spam or advertising', ko: '스팸·광고' } },
  { code: 'harassment', name: { en: 'Harassment', ko: '괴롭힘' } },
  { code: 'hate', name: { en: 'Hate speech', ko: '혐오 발언' } },
  { code: 'sexual_content', name: { en: 'Sexual content', ko: '성적인 내용' } },
  { code: 'impersonation', name: { en: 'Impersonation', ko: '사칭' } },
  { code: 'underage', name: { en: 'Younger than 14', ko: '만 14세 미만' } },
  { code: 'scam', name: { en: 'Scam', ko: '사기' } },
  { code: 'other', name: { en: 'Something else', ko: '기타' } },
] as const satisfies readonly ReferenceItem[];
