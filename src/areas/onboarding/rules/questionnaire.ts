import type { Field, StepName } from './answers.ts';

/** One step of a questionnaire, and its fields in the order of the form. */
export interface QuestionnaireStep {
  readonly step: StepName;
  readonly isSkippable: boolean;
  readonly required: readonly Field[];
  readonly recommended: readonly Field[];
}

/** The questions that a user answers before they are recommended to others. */
export interface Questionnaire {
  readonly version: number;
  readonly steps: readonly QuestionnaireStep[];
}

const first: Questionnaire = {
  version: 1,
  steps: [
    {
      step: 'profile',
      isSkippable: false,
      required: ['englishName', 'residence', 'birthYear', 'gender'],
      recommended: ['introduction', 'image'],
    },
    { step: 'languages', isSkippable: false, required: ['native', 'learning'], recommended: [] },
    // Recommendations also work without interests, but less well.
    {
      step: 'interests',
      isSkippable: true,
      required: ['motivations', 'topics'],
      recommended: ['learningStyles', 'learningExpectations'],
    },
    {
      step: 'preferences',
      isSkippable: false,
      required: ['partnerGender', 'communicationMethod', 'dailyMinutes', 'groupSizes', 'weeklyAvailability'],
      recommended: ['partnerPersonalities'],
    },
  ],
};

/**
 * All versions that were ever released, the oldest first. A released version never changes: runs that began with it are
 * finished with it. To ask for something else, add a version.
 */
export const questionnaires = new Map<number, Questionnaire>([[first.version, first]]);

/** The versions in which a step may be skipped. */
export function versionsThatSkip(step: StepName): number[] {
  return [...questionnaires.values()]
    .filter(({ steps }) => steps.some((asked) => asked.step === step && asked.isSkippable))
    .map(({ version }) => version);
}

/** The questionnaire that new runs begin with. */
export function newestQuestionnaire(): Questionnaire {
  return findQuestionnaire(Math.max(...questionnaires.keys()));
}

/**
 * A released questionnaire.
 *
 * @throws RangeError if there is no such version.
 */
export function findQuestionnaire(version: number): Questionnaire {
  const found = questionnaires.get(version);
  if (found === undefined) throw new RangeError(`there is no questionnaire ${version}`);
  return found;
}
