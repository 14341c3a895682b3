/** What the area onboarding stores about a user: for the export, and for the deletion of the account. */
import { eq, type SQL } from 'drizzle-orm';
import { openDatabase } from '../../../store/database.ts';
import { deleteOwnRows } from '../../../store/forget.ts';
import { partsOf } from '../../personal-data.ts';
import { onboardingData, onboardingRuns } from './tables.ts';

/** What the export contains from this area. */
export const onboardingSubjects = {
  onboarding: partsOf(
    { ko: '온보딩 진행과 답변', en: 'onboarding and its answers' },
    {
      run: (db, userId) => openDatabase(db).select().from(onboardingRuns).where(eq(onboardingRuns.userId, userId)),
      drafts: (db, userId) => openDatabase(db).select().from(onboardingData).where(eq(onboardingData.userId, userId)),
    },
    ({ run, drafts }) => ({
      run: run[0] ?? null,
      drafts: drafts.map(({ answers, ...draft }): object => ({ ...draft, answers: JSON.parse(answers) })),
    }),
  ),
};

/** Deletes the drafts and runs of a user. */
export function forgetOnboardingStatements(userId: string): SQL[] {
  return deleteOwnRows(userId, [onboardingData, onboardingRuns]);
}
