import type { Gender, Interests, Languages, LearningLanguage, WeeklyBlock } from '../../profile/index.ts';

/** A user's answers about themselves. An absent property is unanswered; null means that the user does not say. */
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

/** The answers of each step, as a draft stores them. */
export interface AnswersByStep {
  readonly profile: ProfileAnswers;
  readonly languages: LanguagesAnswers;
  readonly interests: InterestsAnswers;
  readonly preferences: PreferencesAnswers;
}

export type StepName = keyof AnswersByStep;
export const stepNames = ['profile', 'languages', 'interests', 'preferences'] as const satisfies readonly StepName[];

type FieldsOf<Answers> = Extract<keyof Answers, string>;

/** The fields that a questionnaire can contain. The picture is uploaded on its own and is not part of a draft. */
export type Field =
  | Exclude<{ [Step in StepName]: FieldsOf<AnswersByStep[Step]> }[StepName], 'timeZone' | 'birthDate'>
  | 'image';
