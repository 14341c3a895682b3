import { instantOf } from '../../platform/time/instant.ts';
import type { SeedPerson } from '../../areas/seed-data.ts';
import { seedId } from './ids.ts';

/** Mina and Jisoo are Korean, Daniel is English, Yuki Japanese; Hana is the administrator. */
export const personNames = ['mina', 'jisoo', 'daniel', 'yuki', 'hana'] as const;
export type PersonName = (typeof personNames)[number];

type Facts = Omit<
  SeedPerson,
  | 'id'
  | 'email'
  | 'role'
  | 'sessionId'
  | 'createdAt'
  | 'lastActiveAt'
  | 'overrides'
  | 'settings'
  | 'consent'
  | 'identity'
>;

const facts: Readonly<Record<PersonName, Facts>> = {
  mina: {
    englishName: 'Mina Kim',
    nativeName: '김미나',
    introduction: '영어로 편하게 이야기하고 싶어요.',
    birthYear: 1998,
    gender: 'female',
    residence: 'seoul',
    timeZone: 'Asia/Seoul',
    native: ['ko'],
    learning: [{ language: 'en', level: 'B1', targetLevel: 'C1' }],
    free: [
      [1, 1140, 1320],
      [6, 600, 720],
    ],
    interests: {
      motivations: ['career_study', 'friends'],
      topics: ['travel', 'drama_film', 'food'],
      learningStyles: ['balanced'],
      learningExpectations: ['confidence'],
    },
    preferences: {
      partnerGender: null,
      partnerPersonalities: ['friend_like'],
      communicationMethod: 'video',
      dailyMinutes: 'minutes_20',
      groupSizes: ['one_to_one'],
    },
  },
  jisoo: {
    englishName: 'Jisoo Park',
    nativeName: '박지수',
    introduction: '일본어를 배우고 있어요.',
    birthYear: 2000,
    gender: 'other',
    residence: 'busan',
    timeZone: 'Asia/Seoul',
    native: ['ko'],
    learning: [{ language: 'ja', level: 'A2', targetLevel: 'B2' }],
    free: [[3, 1200, 1320]],
    interests: {
      motivations: ['hobby'],
      topics: ['drama_film', 'culture_lifestyle'],
      learningStyles: ['listener'],
      learningExpectations: ['habit', 'own_pace'],
    },
    preferences: {
      partnerGender: null,
      partnerPersonalities: ['similar_interests'],
      communicationMethod: 'text',
      dailyMinutes: 'minutes_10',
      groupSizes: ['any'],
    },
  },
  daniel: {
    englishName: 'Daniel Reed',
    nativeName: null,
    introduction: 'Learning Korean for my work in Seoul.',
    birthYear: 1992,
    gender: 'male',
    residence: 'london',
    timeZone: 'Europe/London',
    native: ['en'],
    learning: [{ language: 'ko', level: 'A2', targetLevel: 'B1' }],
    free: [
      [1, 600, 780],
      [6, 540, 720],
    ],
    interests: {
      motivations: ['career_study', 'emigration'],
      topics: ['business', 'food', 'travel'],
      learningStyles: ['speaker'],
      learningExpectations: ['practical_speaking'],
    },
    preferences: {
      partnerGender: null,
      partnerPersonalities: ['grow_together', 'friend_like'],
      communicationMethod: 'video',
      dailyMinutes: 'minutes_30',
      groupSizes: ['one_to_one'],
    },
  },
  yuki: {
    englishName: 'Yuki Tanaka',
    nativeName: '田中ゆき',
    introduction: '韓国語を勉強しています。',
    birthYear: 1995,
    gender: 'female',
    residence: 'tokyo',
    timeZone: 'Asia/Tokyo',
    native: ['ja'],
    learning: [{ language: 'ko', level: 'B1', targetLevel: 'B2' }],
    free: [[7, 600, 900]],
    interests: {
      motivations: ['travel_culture'],
      topics: ['travel', 'culture_lifestyle'],
      learningStyles: ['balanced'],
      learningExpectations: ['confidence', 'practical_speaking'],
    },
    preferences: {
      partnerGender: null,
      partnerPersonalities: ['topic_driven'],
      communicationMethod: 'voice',
      dailyMinutes: 'minutes_15',
      groupSizes: ['one_to_one', 'three'],
    },
  },
  hana: {
    englishName: 'Hana Choi',
    nativeName: '최하나',
    introduction: '운영팀입니다.',
    birthYear: 1989,
    gender: 'female',
    residence: 'seoul',
    timeZone: 'Asia/Seoul',
    native: ['ko'],
    learning: [{ language: 'en', level: 'C1', targetLevel: 'C2' }],
    free: [],
    interests: {
      motivations: ['self_development'],
      topics: ['news'],
      learningStyles: ['listener'],
      learningExpectations: ['habit'],
    },
    preferences: {
      partnerGender: null,
      partnerPersonalities: [],
      communicationMethod: 'hybrid',
      dailyMinutes: 'minutes_10',
      groupSizes: ['any'],
    },
  },
};

/** The id of a named person. */
export function personId(name: PersonName): string {
  return seedId('person', personNames.indexOf(name) + 1);
}

/** The session that a named person's development tokens belong to. */
export function personSessionId(name: PersonName): string {
  return seedId('session', personNames.indexOf(name) + 1);
}

/** A named person, who always has a session for development tokens. */
export type NamedPerson = SeedPerson & { readonly sessionId: string };

/**
 * Makes the named people as they are at `now`: profile, languages, free hours, answers of onboarding, and a session.
 */
export function makeNamedPeople(now: Date): NamedPerson[] {
  return personNames.map((name) => ({
    ...facts[name],
    id: personId(name),
    email: `${name}@example.com`,
    role: name === 'hana' ? 'admin' : 'user',
    sessionId: personSessionId(name),
    overrides: [],
    settings: {},
    consent: null,
    identity: null,
    createdAt: instantOf(now),
    lastActiveAt: instantOf(now),
  }));
}
