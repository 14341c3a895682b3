import type { Random } from './random.ts';
import type { Words } from './names.ts';

// Each with its particle, which depends on the last letter.
const koreanHobbies: Words = [
  '영화 보는 것을',
  '등산을',
  '맛집 찾아다니는 것을',
  '음악 듣는 것을',
  '요리를',
  '여행을',
  '독서를',
  '사진 찍는 것을',
  '러닝을',
  '보드게임을',
];
const koreanJobs: Words = [
  '대학생입니다',
  '개발자로 일하고 있어요',
  '디자이너예요',
  '간호사입니다',
  '취업을 준비하고 있어요',
  '초등학교 교사예요',
  '무역 회사에 다녀요',
  '대학원생이에요',
];
const koreanWishes: Words = [
  '일주일에 한두 번 통화하면 좋겠어요.',
  '서로 고쳐 주면서 배우고 싶어요.',
  '천천히 편하게 이야기해요!',
  '발음도 함께 연습해 주세요.',
];
const koreanLanguages: Readonly<Record<string, string>> = {
  en: '영어',
  ja: '일본어',
  'zh-Hans': '중국어',
  fr: '프랑스어',
  es: '스페인어',
  de: '독일어',
  ko: '한국어',
};

const englishHobbies: Words = [
  'hiking',
  'cooking Korean food',
  'indie films',
  'board games',
  'running',
  'photography',
  'K-dramas',
  'reading',
  'football',
  'baking',
];
const englishJobs: Words = [
  'a student',
  'a software engineer',
  'a nurse',
  'a teacher',
  'a designer',
  'an accountant',
  'a chef',
  'a research assistant',
];
const englishWishes: Words = [
  'Happy to help with English in return.',
  'Voice calls or text, whatever suits you.',
  'Please correct my mistakes!',
  'Looking for a patient partner.',
];
const englishLanguages: Readonly<Record<string, string>> = {
  ko: 'Korean',
  ja: 'Japanese',
  fr: 'French',
  es: 'Spanish',
  de: 'German',
  'zh-Hans': 'Chinese',
  en: 'English',
};

const japaneseHobbies: Words = ['映画', '散歩', '料理', '音楽', '旅行', '写真', 'カフェ巡り'];
const japaneseLanguages: Readonly<Record<string, string>> = {
  ko: '韓国語',
  en: '英語',
  'zh-Hans': '中国語',
  fr: 'フランス語',
};

/** Writes sentences in the person's native language about where they live, what they like and what they learn. */
export function writeIntroduction(
  random: Random,
  native: string,
  city: { readonly en: string; readonly ko: string },
  learned: string,
): string {
  if (native === 'ko') {
    const language = koreanLanguages[learned] ?? '외국어';
    return `${city.ko}에 살고 있고, ${random.pick(koreanJobs)}. ${random.pick(koreanHobbies)} 좋아해요.\n${language}를 배우고 있습니다. ${random.pick(koreanWishes)}`;
  }
  if (native === 'ja') {
    return `${city.en}に住んでいます。趣味は${random.pick(japaneseHobbies)}です。${japaneseLanguages[learned] ?? '外国語'}を一緒に練習しませんか。`;
  }
  const language = englishLanguages[learned] ?? 'a new language';
  return `Hi! I live in ${city.en} and I am ${random.pick(englishJobs)}. I like ${random.pick(englishHobbies)}.\nI am learning ${language}. ${random.pick(englishWishes)}`;
}
