import type { Day } from '../../../platform/time/instant.ts';
import {
  resultOf,
  type Checked,
  checkInterests,
  checkLanguages,
  checkProfileChange,
  checkWeek,
  codeFaults,
  codeListFaults,
  type LanguagesInput,
  type WeeklyBlockInput,
} from '../../profile/index.ts';
import type {
  AnswersByStep,
  InterestsAnswers,
  LanguagesAnswers,
  PreferencesAnswers,
  ProfileAnswers,
  StepName,
} from './answers.ts';

/** The answers of each step as they are sent: languages may leave out skills, times are `HH:MM`. */
export interface InputByStep {
  readonly profile: ProfileAnswers;
  readonly languages: Partial<LanguagesInput>;
  readonly interests: InterestsAnswers;
  readonly preferences: Omit<PreferencesAnswers, 'weeklyAvailability'> & {
    readonly weeklyAvailability?: readonly WeeklyBlockInput[];
  };
}

type Checks = {
  readonly [Step in StepName]: (input: InputByStep[Step], today: Day) => Checked<AnswersByStep[Step]> | 'under_age';
};

/**
 * Checks the answers of each step. Returns them as the draft stores them, or all faults. An unanswered field is never a
 * fault.
 *
 * @param today the day (UTC) for which ages are computed.
 */
export const checkAnswers: Checks = {
  profile: checkProfileAnswers,
  languages: checkLanguagesAnswers,
  interests: checkInterests,
  preferences: checkPreferenceAnswers,
};

function checkProfileAnswers(input: ProfileAnswers, today: Day): Checked<ProfileAnswers> | 'under_age' {
  const result = checkProfileChange(input, today);
  if (result === 'under_age' || 'faults' in result) return result;
  // The checks are those of a merge patch. A merge patch also has a native name, and it can clear what a draft leaves
  // out.
  const { birthDate, residence, nativeName: _, ...answers } = result.value;
  return {
    value: {
      ...answers,
      ...(typeof birthDate === 'string' && { birthDate }),
      ...(typeof residence === 'string' && { residence }),
    },
  };
}

function checkLanguagesAnswers({ native, learning }: InputByStep['languages']): Checked<LanguagesAnswers> {
  const result = checkLanguages({ native: native ?? [], learning: learning ?? [] });
  if ('faults' in result) return result;
  return {
    value: { ...(native && { native: result.value.native }), ...(learning && { learning: result.value.learning }) },
  };
}

function checkPreferenceAnswers({
  weeklyAvailability,
  ...input
}: InputByStep['preferences']): Checked<PreferencesAnswers> {
  const week = checkWeek(weeklyAvailability ?? [], '/body/weeklyAvailability');
  const faults = [
    ...codeListFaults('/body/partnerPersonalities', 'partner-personalities', input.partnerPersonalities),
    ...codeFaults('/body/communicationMethod', 'communication-methods', input.communicationMethod),
    ...codeFaults('/body/dailyMinutes', 'daily-minutes', input.dailyMinutes),
    ...codeListFaults('/body/groupSizes', 'group-sizes', input.groupSizes),
    ...('faults' in week ? week.faults : []),
  ];
  return resultOf(
    faults,
    'value' in week && weeklyAvailability !== undefined ? { ...input, weeklyAvailability: week.value } : input,
  );
}
