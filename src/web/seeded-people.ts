import type { Locale } from '../client/sdk/index.ts';

export interface SeededPerson {
  /** The name that `devLogin` takes. */
  readonly user: string;
  readonly name: string;
  readonly about: Record<Locale, string>;
}

/** The named people that `npm run seed` puts into a development database. */
export const seededPeople: readonly SeededPerson[] = [
  { user: 'mina', name: 'Mina', about: { en: 'Seoul · Korean, learns English', ko: '서울 · 한국어 사용, 영어 학습' } },
  { user: 'jisoo', name: 'Jisoo', about: { en: 'Korean, learns Japanese', ko: '한국어 사용, 일본어 학습' } },
  {
    user: 'daniel',
    name: 'Daniel',
    about: { en: 'London · English, learns Korean', ko: '런던 · 영어 사용, 한국어 학습' },
  },
  {
    user: 'yuki',
    name: 'Yuki',
    about: { en: 'Tokyo · Japanese, learns Korean', ko: '도쿄 · 일본어 사용, 한국어 학습' },
  },
];
