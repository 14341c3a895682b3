import type { components } from '../../../../../generated/client/types.ts';
import type { StepName } from '../../rules/answers.ts';
import { answersOf, draftOf, questionnaireOf, stateOf, type OnboardingRecord } from '../../rules/onboarding.ts';
import { timeOf, weekdayOf } from '../../../profile/index.ts';
import { etagOf } from '../../../../platform/http/etag.ts';

type Schemas = components['schemas'];

/** The ETag of a step: its version, 0 before the first save. */
export function stepTag({ drafts }: OnboardingRecord, step: StepName): string {
  return etagOf(draftOf(drafts, step)?.version ?? 0);
}

export function profileStepView(record: OnboardingRecord): Schemas['ProfileStep'] {
  return { step: 'profile', ...shared(record, 'profile'), answers: answersOf(record.drafts).profile };
}

export function languagesStepView(record: OnboardingRecord): Schemas['LanguagesStep'] {
  const { native, learning } = answersOf(record.drafts).languages;
  return {
    step: 'languages',
    ...shared(record, 'languages'),
    answers: { ...(native && { native }), ...(learning && { learning }) },
  };
}

export function interestsStepView(record: OnboardingRecord): Schemas['InterestsStep'] {
  return { step: 'interests', ...shared(record, 'interests'), answers: answersOf(record.drafts).interests };
}

export function preferencesStepView(record: OnboardingRecord): Schemas['PreferencesStep'] {
  const { weeklyAvailability, ...answers } = answersOf(record.drafts).preferences;
  const hours = weeklyAvailability?.map(({ weekday, startMinute, endMinute }) => ({
    weekday: weekdayOf(weekday),
    startTime: timeOf(startMinute),
    endTime: timeOf(endMinute),
  }));
  return {
    step: 'preferences',
    ...shared(record, 'preferences'),
    answers: { ...answers, ...(hours && { weeklyAvailability: hours }) },
  };
}

/** What all steps show. A step that is not in the questionnaire of this run is not required. */
function shared(record: OnboardingRecord, step: StepName) {
  const asked = questionnaireOf(record).steps.find((each) => each.step === step) ?? {
    step,
    isSkippable: true,
    required: [],
    recommended: [],
  };
  const { status, isSkippable, missing, savedAt } = stateOf(asked, draftOf(record.drafts, step), record);
  return { status, isSkippable, missing, savedAt };
}
