import { defineSeed, insertRows } from '../define-seed.ts';
import { onboardingData, onboardingRuns } from './data/tables.ts';
import { newestQuestionnaire } from './rules/questionnaire.ts';

/** The saved steps of newcomers. Who has saved none has not begun. */
export const seed = defineSeed(({ newcomers }) => {
  const started = newcomers.filter(({ drafts }) => drafts.length > 0);
  return [
    ...insertRows(
      onboardingRuns,
      started.map(({ id, drafts, createdAt, lastActiveAt }) => ({
        userId: id,
        questionnaireVersion: newestQuestionnaire().version,
        version: 1 + drafts.length,
        startedAt: createdAt,
        updatedAt: lastActiveAt,
      })),
    ),
    ...insertRows(
      onboardingData,
      started.flatMap(({ id, drafts }) =>
        drafts.map(({ step, answers, savedAt }) => ({ userId: id, step, answers: JSON.stringify(answers), savedAt })),
      ),
    ),
  ];
});
