import { describe, expect, it } from 'vitest';
import { stepNames, type AnswersByStep, type StepName } from '../../../../src/areas/onboarding/rules/answers.ts';
import { checkAnswers } from '../../../../src/areas/onboarding/rules/check.ts';
import {
  isOpen,
  overviewOf,
  savedAnswers,
  type Draft,
  type OnboardingRecord,
} from '../../../../src/areas/onboarding/rules/onboarding.ts';
import {
  newestQuestionnaire,
  findQuestionnaire,
  questionnaires,
  versionsThatSkip,
} from '../../../../src/areas/onboarding/rules/questionnaire.ts';
import { nonEmpty } from '../../../support/nonempty.ts';

const at = '2026-03-02T09:00:00.000Z';
const complete: AnswersByStep = {
  profile: { englishName: 'Mina', residence: 'seoul', birthYear: 1998, gender: null },
  languages: {
    native: [{ language: 'ko' }],
    learning: [{ language: 'en', level: 'A1', targetLevel: 'B1', skills: {} }],
  },
  interests: { motivations: ['friends'], topics: ['food'] },
  preferences: {
    partnerGender: 'any',
    communicationMethod: 'text',
    dailyMinutes: 'minutes_10',
    groupSizes: ['any'],
    weeklyAvailability: [{ weekday: 1, startMinute: 60, endMinute: 120 }],
  },
};
const draft = (step: StepName, change: Partial<Draft> = {}): Draft => ({
  step,
  version: 1,
  isSkipped: false,
  answers: complete[step],
  savedAt: at,
  ...change,
});
const record = (drafts: readonly Draft[], change: Partial<OnboardingRecord> = {}): OnboardingRecord => ({
  profileVersion: 1,
  hasPicture: false,
  completedAt: null,
  run: { questionnaireVersion: 1, version: 1, startedAt: at, completedAt: null },
  drafts,
  ...change,
});

/** Returns all permutations of a list. */
function orders<T>(list: readonly T[]): T[][] {
  return list.length === 0
    ? [[]]
    : list.flatMap((item, index) => orders(list.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}

describe('questionnaires', () => {
  it('each ask every step once and no field twice', () => {
    for (const { version, steps } of questionnaires.values()) {
      expect(steps.map(({ step }) => step).toSorted(), `version ${version}`).toEqual([...stepNames].toSorted());
      const fields = steps.flatMap(({ required, recommended }) => [...required, ...recommended]);
      expect(new Set(fields).size).toBe(fields.length);
    }
  });

  it('require every preference that its table requires', () => {
    for (const { steps } of questionnaires.values()) {
      const asked = steps.find(({ step }) => step === 'preferences');
      expect(asked).toMatchObject({ isSkippable: false });
      expect(asked?.required).toEqual(expect.arrayContaining(['communicationMethod', 'dailyMinutes']));
    }
  });

  it('let the user skip interests only, in every version so far', () => {
    expect(versionsThatSkip('interests')).toEqual([...questionnaires.keys()]);
    for (const step of ['profile', 'languages', 'preferences'] as const) expect(versionsThatSkip(step)).toEqual([]);
  });

  it('throw for a version that was never released', () => {
    expect(() => findQuestionnaire(99)).toThrow(RangeError);
    expect(newestQuestionnaire().version).toBe(Math.max(...questionnaires.keys()));
  });
});

describe('savedAnswers', () => {
  it('are the answers of saved steps, neither of skipped ones nor of those that only a restart has filled', () => {
    const drafts = [
      draft('profile'),
      draft('languages', { savedAt: null }),
      draft('interests', { isSkipped: true, answers: {} }),
    ];
    expect(savedAnswers(drafts)).toEqual({
      profile: complete.profile,
      languages: undefined,
      interests: undefined,
      preferences: undefined,
    });
  });

  it('hold no answer for a step that was saved without one', () => {
    expect(savedAnswers([draft('profile', { answers: {} })]).profile).toEqual({});
  });
});

describe('overviewOf', () => {
  it('does not depend on the order in which steps are saved', () => {
    for (const order of nonEmpty(orders(stepNames), 'orders of steps')) {
      for (let saved = 0; saved <= order.length; saved += 1) {
        const overview = overviewOf(record(order.slice(0, saved).map((step) => draft(step))));
        expect(overview.progress.doneSteps).toBe(saved);
        expect(overview.canComplete).toBe(saved === stepNames.length);
        expect(overview.nextStep).toBe(stepNames.find((step) => !order.slice(0, saved).includes(step)) ?? null);
      }
    }
  });

  const required = findQuestionnaire(1).steps.flatMap((asked) =>
    asked.required.map((field) => [field, asked.step] as const),
  );
  it.each(nonEmpty(required, 'required fields'))(
    'names %s of the step %s as due while it alone is unanswered',
    (field, step) => {
      const { [field as never]: _, ...answers } = complete[step];
      const overview = overviewOf(record(stepNames.map((each) => draft(each, each === step ? { answers } : {}))));
      expect(overview.currentlyDue).toEqual([{ step, missing: [field] }]);
      expect(overview.canComplete).toBe(false);
    },
  );

  it('counts null as an answer, and an empty list as none', () => {
    const drafts = stepNames.map((step) =>
      draft(step, step === 'languages' ? { answers: { ...complete.languages, learning: [] } } : {}),
    );
    expect(overviewOf(record(drafts)).currentlyDue).toEqual([{ step: 'languages', missing: ['learning'] }]);
  });

  it('counts a skipped step as done, and still recommends it', () => {
    const drafts = stepNames.map((step) => draft(step, step === 'interests' ? { isSkipped: true, answers: {} } : {}));
    const overview = overviewOf(record(drafts));
    expect(overview).toMatchObject({ canComplete: true, progress: { percent: 100 } });
    expect(overview.steps.find(({ step }) => step === 'interests')?.status).toBe('skipped');
    expect(overview.recommended.find(({ step }) => step === 'interests')?.missing).toEqual([
      'learningStyles',
      'learningExpectations',
    ]);
  });

  it('names nothing as due in a completed run, and remembers what was skipped', () => {
    const drafts = stepNames.map((step) => draft(step, { answers: {}, isSkipped: step === 'interests' }));
    const done = record(drafts, {
      completedAt: at,
      run: { questionnaireVersion: 1, version: 5, startedAt: at, completedAt: at },
    });
    expect(isOpen(done)).toBe(false);
    expect(overviewOf(done)).toMatchObject({
      status: 'completed',
      currentlyDue: [],
      recommended: [],
      canComplete: false,
    });
    expect(overviewOf(done).steps.map(({ status }) => status)).toEqual(['done', 'done', 'skipped', 'done']);
  });

  it('is open for a restarted run, and keeps when the first run was completed', () => {
    const again = record([], { completedAt: at });
    expect(isOpen(again)).toBe(true);
    expect(overviewOf(again)).toMatchObject({ status: 'in_progress', completedAt: at });
  });
});

describe('checkAnswers', () => {
  it('accepts no answers for every step', () => {
    for (const step of stepNames) expect(checkAnswers[step]({}, '2026-03-02')).toEqual({ value: {} });
  });

  it('sorts the hours of the week', () => {
    const result = checkAnswers.preferences(
      {
        weeklyAvailability: [
          { weekday: 'friday', startTime: '10:00', endTime: '11:00' },
          { weekday: 'monday', startTime: '08:00', endTime: '24:00' },
        ],
      },
      '2026-03-02',
    );
    expect(result).toEqual({
      value: {
        weeklyAvailability: [
          { weekday: 1, startMinute: 480, endMinute: 1440 },
          { weekday: 5, startMinute: 600, endMinute: 660 },
        ],
      },
    });
  });
});
