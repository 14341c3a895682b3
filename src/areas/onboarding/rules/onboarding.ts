import type { Instant } from '../../../platform/time/instant.ts';
import type { AnswersByStep, Field, StepName } from './answers.ts';
import { newestQuestionnaire, findQuestionnaire, type Questionnaire, type QuestionnaireStep } from './questionnaire.ts';

/** A step as it was last saved, or as a restart has filled it. */
export interface Draft<Step extends StepName = StepName> {
  readonly step: Step;
  /** Grows with every change; the ETag is made of it. */
  readonly version: number;
  readonly isSkipped: boolean;
  readonly answers: AnswersByStep[Step];
  /** Null if the step contains what the profile said at a restart and has not been saved since. */
  readonly savedAt: Instant | null;
}

/** One pass through the questionnaire. */
export interface Run {
  readonly questionnaireVersion: number;
  /** Grows with every change of the run and of its steps. */
  readonly version: number;
  readonly startedAt: Instant;
  readonly completedAt: Instant | null;
}

/** Everything that is stored about a user's onboarding. */
export interface OnboardingRecord {
  readonly profileVersion: number;
  readonly hasPicture: boolean;
  /** When onboarding was last completed, in this run or an earlier one. */
  readonly completedAt: Instant | null;
  readonly run: Run | null;
  readonly drafts: readonly Draft[];
}

export type StepStatus = 'not_started' | 'in_progress' | 'done' | 'skipped';

/** The fields that a step lacks. */
export interface Due {
  readonly step: StepName;
  readonly missing: readonly Field[];
}

/** A step without its answers. */
export interface StepSummary {
  readonly step: StepName;
  readonly status: StepStatus;
  readonly isSkippable: boolean;
  readonly savedAt: Instant | null;
}

/** A user's progress in onboarding. */
export interface Overview {
  readonly status: 'not_started' | 'in_progress' | 'completed';
  readonly questionnaireVersion: number;
  readonly steps: readonly StepSummary[];
  readonly currentlyDue: readonly Due[];
  readonly recommended: readonly Due[];
  readonly nextStep: StepName | null;
  readonly canComplete: boolean;
  readonly progress: { readonly doneSteps: number; readonly totalSteps: number; readonly percent: number };
  readonly startedAt: Instant | null;
  readonly completedAt: Instant | null;
}

/** Whether steps can be saved: onboarding has never been completed, or a new run is open. */
export function isOpen({ run, completedAt }: OnboardingRecord): boolean {
  return run === null ? completedAt === null : run.completedAt === null;
}

/** The questionnaire that a user answers: the one that their run began with. */
export function questionnaireOf({ run }: Pick<OnboardingRecord, 'run'>): Questionnaire {
  return run === null ? newestQuestionnaire() : findQuestionnaire(run.questionnaireVersion);
}

/** The saved draft of a step; undefined if there is none. */
export function draftOf<Step extends StepName>(drafts: readonly Draft[], step: Step): Draft<Step> | undefined {
  return drafts.find((draft): draft is Draft<Step> => draft.step === step);
}

/** The answers of all steps. A step that was never saved has empty answers. */
export function answersOf(drafts: readonly Draft[]): AnswersByStep {
  return {
    profile: draftOf(drafts, 'profile')?.answers ?? {},
    languages: draftOf(drafts, 'languages')?.answers ?? {},
    interests: draftOf(drafts, 'interests')?.answers ?? {},
    preferences: draftOf(drafts, 'preferences')?.answers ?? {},
  };
}

/** A user's answers in this run, by step; undefined for a step without answers. */
export type SavedAnswers = { readonly [Step in StepName]: AnswersByStep[Step] | undefined };

/**
 * The answers that a completion copies into the live data. Steps that were skipped are left out. So are steps that
 * contain only what the profile said at a restart, because the profile may have changed since.
 */
export function savedAnswers(drafts: readonly Draft[]): SavedAnswers {
  const saved = drafts.filter(({ savedAt, isSkipped }) => savedAt !== null && !isSkipped);
  return {
    profile: draftOf(saved, 'profile')?.answers,
    languages: draftOf(saved, 'languages')?.answers,
    interests: draftOf(saved, 'interests')?.answers,
    preferences: draftOf(saved, 'preferences')?.answers,
  };
}

/** A user's progress, and the fields that are due. */
export function overviewOf(record: OnboardingRecord): Overview {
  const { version, steps } = questionnaireOf(record);
  const open = isOpen(record);
  const states = steps.map((asked) => stateOf(asked, draftOf(record.drafts, asked.step), record));
  const dueSteps = open ? states.filter(({ missing }) => missing.length > 0) : [];
  const doneSteps = states.length - dueSteps.length;
  return {
    status: open ? (record.run === null ? 'not_started' : 'in_progress') : 'completed',
    questionnaireVersion: version,
    steps: states.map(({ step, status, isSkippable, savedAt }) => ({
      step,
      status: open || status === 'skipped' ? status : 'done',
      isSkippable,
      savedAt,
    })),
    currentlyDue: dueSteps.map(({ step, missing }) => ({ step, missing })),
    recommended: open
      ? states.filter(({ wished }) => wished.length > 0).map(({ step, wished }) => ({ step, missing: wished }))
      : [],
    nextStep: dueSteps[0]?.step ?? null,
    canComplete: open && dueSteps.length === 0,
    progress: { doneSteps, totalSteps: states.length, percent: Math.round((100 * doneSteps) / states.length) },
    startedAt: record.run?.startedAt ?? null,
    completedAt: record.completedAt,
  };
}

/** The state of one step, with the required and the recommended fields that it lacks. */
export function stateOf(
  asked: QuestionnaireStep,
  draft: Draft | undefined,
  { hasPicture }: Pick<OnboardingRecord, 'hasPicture'>,
) {
  const answers = draft?.answers ?? {};
  const isOpenField = (field: Field): boolean => (field === 'image' ? !hasPicture : isUnanswered(field, answers));
  const isSkipped = draft?.isSkipped === true;
  const missing = isSkipped ? [] : asked.required.filter(isOpenField);
  const { step, isSkippable } = asked;
  return {
    step,
    isSkippable,
    missing,
    wished: asked.recommended.filter(isOpenField),
    status: statusOf(isSkipped, missing, answers),
    savedAt: draft?.savedAt ?? null,
  };
}

function statusOf(isSkipped: boolean, missing: readonly Field[], answers: object): StepStatus {
  if (isSkipped) return 'skipped';
  if (missing.length === 0) return 'done';
  return Object.keys(answers).length === 0 ? 'not_started' : 'in_progress';
}

/** Null is an answer ("I do not say"). An empty list is not an answer. */
function isUnanswered(field: Field, answers: object): boolean {
  const value: unknown = Reflect.get(answers, field);
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
