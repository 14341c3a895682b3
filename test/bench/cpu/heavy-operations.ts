/** The operations whose statements take longest to build, and the rows that they need. */
import { DatabaseSync } from 'node:sqlite';
import type { Operation } from '../end-to-end/operations.ts';
import { benchId } from '../scale/ids.ts';

/** Numbers of users of the town without ties (scale/seed-people.ts). */
const [changing, completing, consenting] = [402, 404, 406];
/** The year in which a user was born (scale/seed-people.ts). */
const birthYearOf = (user: number): number => 1975 + (user % 30);

export const heavyOperations: readonly Operation[] = [
  {
    name: 'onboarding completed',
    method: 'POST',
    path: '/onboarding/complete',
    status: 200,
    caller: () => completing,
  },
  {
    name: 'consents with a birth',
    method: 'PUT',
    path: '/users/me/consents',
    status: 200,
    caller: () => consenting,
    body: () => ({
      termsVersion: '2026-03-01',
      privacyVersion: '2026-03-01',
      acceptsMarketing: true,
      birthDate: `${birthYearOf(consenting)}-05-14`,
    }),
  },
  {
    name: 'move to another zone',
    method: 'PATCH',
    path: '/users/me',
    status: 200,
    caller: () => changing,
    body: () => ({ residence: 'london', timeZone: 'Europe/London' }),
  },
  {
    name: 'settings change',
    method: 'PATCH',
    path: '/users/me/settings',
    status: 200,
    caller: () => changing,
    body: () => ({ privacy: { onlineStatusAudience: 'matched', isRecommended: false }, interface: { language: 'en' } }),
  },
];

const answers = {
  profile: { englishName: 'Person 404', residence: 'london', birthYear: birthYearOf(completing), gender: 'female' },
  languages: {
    native: [{ language: 'ko' }],
    learning: [{ language: 'en', level: 'B1', targetLevel: 'C1', skills: {} }],
  },
  interests: { motivations: ['friends'], topics: ['travel', 'food'] },
  preferences: {
    partnerGender: 'any',
    communicationMethod: 'hybrid',
    dailyMinutes: 'minutes_20',
    groupSizes: ['one_to_one'],
    weeklyAvailability: [{ weekday: 1, startMinute: 1140, endMinute: 1320 }],
  },
};

/** Gives the caller who completes onboarding an answered draft. */
export function prepareHeavyOperations(file: string, now: Date): void {
  const database = new DatabaseSync(file);
  const at = now.toISOString();
  try {
    const completingId = benchId(completing);
    database
      .prepare('UPDATE user_profiles SET onboarding_completed_at = NULL, version = version + 1 WHERE id = ?')
      .run(completingId);
    database
      .prepare(
        'INSERT INTO onboarding_runs (user_id, questionnaire_version, started_at, updated_at) VALUES (?, 1, ?, ?)',
      )
      .run(completingId, at, at);
    for (const [step, saved] of Object.entries(answers))
      database
        .prepare('INSERT INTO onboarding_data (user_id, step, answers, saved_at) VALUES (?, ?, ?, ?)')
        .run(completingId, step, JSON.stringify(saved), at);
  } finally {
    database.close();
  }
}
