import type { Gender, Interests, Languages, LearningLanguage, WeeklyBlock } from '../../profile/index.ts';

/** What a person says about herself. Absent is unanswered; null answers that there is nothing to say. */
export interface ProfileAnswers {
  readonly englishName?: string;
  readonly residence?: string;
  readonly timeZone?: string;
  readonly birthYear?: number;
  readonly birthDate?: string;
  readonly gender?: Gender | null;
  readonly introduction?: string | null;
}

export interface LanguagesAnswers {
  readonly native?: Languages['native'];
  readonly learning?: LearningLanguage[];
}

export type InterestsAnswers = Partial<Interests>;

export interface PreferencesAnswers {
  readonly partnerGender?: Gender | 'any';
  readonly partnerPersonalities?: string[];
  readonly communicationMethod?: string;
  readonly dailyMinutes?: string;
  readonly groupSizes?: string[];
  readonly weeklyAvailability?: WeeklyBlock[];
}

/** The answers of each step, as they are kept in a draft. */
export interface AnswersByStep {
  readonly profile: ProfileAnswers;
  readonly languages: LanguagesAnswers;
  readonly interests: InterestsAnswers;
  readonly preferences: PreferencesAnswers;
}

export type StepName = keyof AnswersByStep;
export const stepNames = ['profile', 'languages', 'interests', 'preferences'] as const satisfies readonly StepName[];

type FieldsOf<Answers> = Extract<keyof Answers, string>;

/** What a questionnaire can ask for. The picture is uploaded by itself and is no part of a draft. */
export type Field =
  | Exclude<{ [Step in StepName]: FieldsOf<AnswersByStep[Step]> }[StepName], 'timeZone' | 'birthDate'>
  | 'image';
