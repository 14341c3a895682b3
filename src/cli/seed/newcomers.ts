import { type Instant, instantOf } from '../../platform/time/instant.ts';
import { stepNames, type AnswersByStep } from '../../areas/onboarding/rules/answers.ts';
import type { SeedNewcomer } from '../../areas/seed-data.ts';
import { seedId } from './ids.ts';

/** Sora has saved two of the four steps, Emma none. Each speaks the language that the other learns. */
export const newcomerNames = ['sora', 'emma'] as const;
export type NewcomerName = (typeof newcomerNames)[number];

// Far from the numbers of the named people, so that more of those can be added.
const FIRST_NUMBER = 0x11;
const MINUTE = 60_000;

type Facts = Pick<SeedNewcomer, 'englishName' | 'nativeName' | 'timeZone' | 'settings'> & {
  readonly saved: Partial<AnswersByStep>;
};

const facts: Readonly<Record<NewcomerName, Facts>> = {
  sora: {
    englishName: 'Sora Lee',
    nativeName: '이소라',
    timeZone: 'Asia/Seoul',
    settings: { interfaceLanguage: 'ko' },
    saved: {
      profile: {
        englishName: 'Sora Lee',
        residence: 'busan',
        birthYear: 1997,
        gender: 'female',
        introduction: '주말에 영어로 이야기할 친구를 찾아요.',
      },
      languages: {
        native: [{ language: 'ko' }],
        learning: [{ language: 'en', level: 'B1', targetLevel: 'C1', skills: {} }],
      },
    },
  },
  emma: {
    englishName: 'Emma Brooks',
    nativeName: null,
    timeZone: 'Europe/London',
    settings: { interfaceLanguage: 'en' },
    saved: {},
  },
};

/** The id of a person who has not finished onboarding. */
export function newcomerId(name: NewcomerName): string {
  return seedId('person', FIRST_NUMBER + newcomerNames.indexOf(name));
}

/** The session that a newcomer's development tokens belong to. */
export function newcomerSessionId(name: NewcomerName): string {
  return seedId('session', FIRST_NUMBER + newcomerNames.indexOf(name));
}

/** Makes the people who signed in and accepted the terms within the last hour and have not finished onboarding. */
export function makeNewcomers(now: Date): SeedNewcomer[] {
  const before = (minutes: number): Instant => instantOf(now.getTime() - minutes * MINUTE);
  return newcomerNames.map((name) => {
    const { saved, ...rest } = facts[name];
    const drafts = stepNames.flatMap((step) =>
      saved[step] === undefined ? [] : [{ step, answers: saved[step], savedAt: before(20) }],
    );
    return {
      ...rest,
      drafts,
      id: newcomerId(name),
      email: `${name}@example.com`,
      sessionId: newcomerSessionId(name),
      consent: { acceptsMarketing: false },
      createdAt: before(30),
      lastActiveAt: before(20),
    };
  });
}
