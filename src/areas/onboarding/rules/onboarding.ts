import type { Instant } from '../../../platform/time/instant.ts';
import type { AnswersByStep, Field, StepName } from './answers.ts';
import { newestQuestionnaire, questionnaire, type Questionnaire, type QuestionnaireStep } from './questionnaire.ts';

/** A step as it was saved last, or as a restart has filled it. */
export interface Draft<Step extends StepName = StepName> {
  readonly step: Step;
  /** Grows with every change; the ETag. */
  readonly version: number;
  readonly isSkipped: boolean;
  readonly answers: AnswersByStep[Step];
  /** Null for a step that holds what the profile said at the restart and was not saved since. */
  readonly savedAt: Instant | null;
}

/** One going through the questionnaire. */
export interface Run {
  readonly questionnaireVersion: number;
  /** Grows with every change of the run and its steps. */
  readonly version: number;
  readonly startedAt: Instant;
  readonly completedAt: Instant | null;
}

/** All that is stored about the onboarding of a person. */
export interface OnboardingRecord {
  readonly profileVersion: number;
  readonly hasPicture: boolean;
  /** When onboarding was completed last, in this run or an earlier one. */
  readonly completedAt: Instant | null;
  readonly run: Run | null;
  readonly drafts: readonly Draft[];
}

export type StepStatus = 'not_started' | 'in_progress' | 'done' | 'skipped';

/** What a step lacks. */
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

/** Where a person stands. */
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

/** Whether steps can be saved: nothing was completed yet, or it is gone through again. */
export function isOpen({ run, completedAt }: OnboardingRecord): boolean {
  return run === null ? completedAt === null : run.completedAt === null;
}

/** The questionnaire a person answers: the one her run was begun with. */
export function questionnaireOf({ run }: Pick<OnboardingRecord, 'run'>): Questionnaire {
  return run === null ? newestQuestionnaire() : questionnaire(run.questionnaireVersion);
}

/** The saved draft of a step, if there is one. */
export function draftOf<Step extends StepName>(drafts: readonly Draft[], step: Step): Draft<Step> | undefined {
  return drafts.find((draft): draft is Draft<Step> => draft.step === step);
}

/** The answers of all steps; those of a step that was never saved are empty. */
export function answersOf(drafts: readonly Draft[]): AnswersByStep {
  return {
    profile: draftOf(drafts, 'profile')?.answers ?? {},
    languages: draftOf(drafts, 'languages')?.answers ?? {},
    interests: draftOf(drafts, 'interests')?.answers ?? {},
    preferences: draftOf(drafts, 'preferences')?.answers ?? {},
  };
}

/** What a person has said in this run, by step; undefined for a step that says nothing. */
export type SavedAnswers = { readonly [Step in StepName]: AnswersByStep[Step] | undefined };

/**
 * The answers that a completion makes live. Steps that were skipped, or hold no more than what the profile said at a restart,
 * say nothing: the profile may have changed since.
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

/** Where a person stands, and what is due. */
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

/** The state of one step and the required and recommended fields it lacks. */
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

/** Null is an answer ("I do not say"); an empty list is none. */
function isUnanswered(field: Field, answers: object): boolean {
  const value: unknown = Reflect.get(answers, field);
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
