import type { components } from '../../../../../generated/client/types.ts';
import type { LearningLanguage } from '../../../profile/index.ts';
import { type Counts, type DayCounts, isActive, rowsIn, sumOf } from '../../rules/counts.ts';
import { type LanguageCounts, languageCounts } from '../../rules/figures.ts';
import { averageOf, type Bucket, bucketsIn, percentChange, compare, type Days, lengthOf } from '../../rules/periods.ts';
import type { Day } from '../../../../platform/time/instant.ts';
import type { Figures } from '../../services/read-statistics.ts';
import type { Learner } from '../../services/read-learner.ts';

type Schemas = components['schemas'];

/** Counts as every answer shows them. */
export function figuresView({
  seconds,
  sessions,
  messages,
  correctionsGiven,
  correctionsReceived,
}: Counts): Schemas['ActivityFigures'] {
  const minutes = Math.floor(seconds / 60);
  return { minutes, seconds, sessions, messages, correctionsGiven, correctionsReceived };
}

/** The bars of a chart. */
export function bucketViews(
  rows: readonly DayCounts[],
  language: string | undefined,
  { range, bucket, firstWeekday }: { readonly range: Days; readonly bucket: Bucket; readonly firstWeekday: number },
): Schemas['ActivityBucket'][] {
  return bucketsIn(range, bucket, firstWeekday).map((days) => {
    const within = rowsIn(rows, days, language);
    return { ...days, activeDays: within.filter(isActive).length, figures: figuresView(sumOf(within)) };
  });
}

/** A language with its figures. */
export function languageView(
  { language, share, ...counts }: LanguageCounts,
  learning: readonly LearningLanguage[],
): Schemas['LanguageFigures'] {
  const learned = learning.find((each) => each.language === language);
  return {
    language,
    share,
    level: learned?.level ?? null,
    targetLevel: learned?.targetLevel ?? null,
    figures: figuresView(counts),
  };
}

/** The languages of a range, the most time first, and behind them those that the user learns and has not used. */
export function languageViews({ rows, learning }: Figures, days: Days): Schemas['LanguageFigures'][] {
  const used = languageCounts(rows, days);
  const others = learning
    .filter(({ language }) => used.every((each) => each.language !== language))
    .map(({ language }) => ({ language, share: 0, ...sumOf([]) }));
  return [...used, ...others].map((each) => languageView(each, learning));
}

function periodView(rows: readonly DayCounts[], days: Days): Schemas['PeriodFigures'] {
  const within = rowsIn(rows, days);
  const figures = figuresView(sumOf(within));
  const length = lengthOf(days);
  return {
    ...days,
    days: length,
    activeDays: within.filter(isActive).length,
    minutesADay: averageOf(figures.seconds / 60, length),
    figures,
  };
}

/** A week or month beside the one before. */
export function summaryView(
  { rows, learning }: Figures,
  period: Schemas['StatsPeriod'],
  on: Day,
  { today, firstWeekday, timeZone }: Learner,
): Schemas['StatsSummary'] {
  const { whole, passed, before } = compare(period, on, today, firstWeekday);
  const [current, previous] = [periodView(rows, passed), periodView(rows, before)];
  const change = (name: 'seconds' | 'sessions' | 'messages' | 'correctionsGiven') =>
    percentChange(current.figures[name], previous.figures[name]);
  return {
    period,
    timeZone,
    ...whole,
    current,
    previous,
    changes: {
      seconds: change('seconds'),
      sessions: change('sessions'),
      messages: change('messages'),
      correctionsGiven: change('correctionsGiven'),
    },
    languages: languageCounts(rows, passed).map((each) => languageView(each, learning)),
  };
}
