import type { Field, StepName } from './answers.ts';

/** One step of a questionnaire, and what it asks for in the order of the form. */
export interface QuestionnaireStep {
  readonly step: StepName;
  readonly isSkippable: boolean;
  readonly required: readonly Field[];
  readonly recommended: readonly Field[];
}

/** What is asked before somebody is recommended to others. */
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
    // Recommendations work without interests, only less well.
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
 * All versions that were ever released, oldest first. A released one never changes: runs that were begun with it are
 * finished with it. To ask for something else, add a version.
 */
export const questionnaires = new Map<number, Questionnaire>([[first.version, first]]);

/** The versions in which a step may be left out. */
export function versionsThatSkip(step: StepName): number[] {
  return [...questionnaires.values()]
    .filter(({ steps }) => steps.some((asked) => asked.step === step && asked.isSkippable))
    .map(({ version }) => version);
}

/** The questionnaire that new runs begin with. */
export function newestQuestionnaire(): Questionnaire {
  return questionnaire(Math.max(...questionnaires.keys()));
}

/** A released questionnaire. */
export function questionnaire(version: number): Questionnaire {
  const found = questionnaires.get(version);
  if (found === undefined) throw new RangeError(`there is no questionnaire ${version}`);
  return found;
}
