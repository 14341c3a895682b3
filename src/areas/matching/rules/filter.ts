import {
  type AgeBand,
  type CefrLevel,
  resultOf,
  type Checked,
  codeFaults,
  codeListFaults,
  makeFault,
} from '../../profile/index.ts';
import type { Gender, Learner } from './learner.ts';

/** The filter of a list of recommendations. A property that is absent does not filter. */
export interface RecommendationFilter {
  /** A language that the candidate speaks natively. */
  readonly nativeLanguage?: string | undefined;
  /** A language that the candidate learns. */
  readonly learningLanguage?: string | undefined;
  /** The candidate's level in the language that they learn. */
  readonly level?: readonly CefrLevel[] | undefined;
  readonly ageBand?: readonly AgeBand[] | undefined;
  readonly gender?: Gender | undefined;
  /** The candidate has at least one of these topics, which the reader has as well (`checkOwnTopics`). */
  readonly topic?: readonly string[] | undefined;
  /** The least shared free time in the coming week, in minutes, as it is told (`toldMinutes`). */
  readonly minOverlapMinutes?: number | undefined;
}

/** Checks what the schema of the request cannot: every code is in its reference list. */
export function checkFilter(filter: RecommendationFilter): Checked<RecommendationFilter> {
  return resultOf(
    [
      ...codeFaults('/query/nativeLanguage', 'languages', filter.nativeLanguage),
      ...codeFaults('/query/learningLanguage', 'languages', filter.learningLanguage),
      ...codeListFaults('/query/topic', 'topics', filter.topic),
    ],
    filter,
  );
}

/**
 * Checks that the reader has the topics of the filter. Otherwise one list for each topic would tell the topics of
 * everyone in the lists, which no profile shows.
 *
 * @param own the topics by which the reader is compared with strangers.
 */
export function checkOwnTopics(filter: RecommendationFilter, own: readonly string[]): Checked<RecommendationFilter> {
  const faults = (filter.topic ?? []).flatMap((topic, index) =>
    own.includes(topic)
      ? []
      : [
          makeFault(
            `/query/topic/${index}`,
            'Is none of the topics by which you are compared with others.',
            '추천에 쓰이는 내 관심 주제가 아닙니다.',
            {
              en: 'You can filter by your own topics only.',
              ko: '내 관심 주제로만 걸러 볼 수 있습니다.',
            },
          ),
        ],
  );
  return resultOf(faults, filter);
}

/** Whether a candidate meets the filter, apart from `minOverlapMinutes`. */
export function matchesFilter(
  other: Learner,
  { nativeLanguage, learningLanguage, level, ageBand, gender, topic }: RecommendationFilter,
): boolean {
  return (
    (nativeLanguage === undefined || other.native === nativeLanguage) &&
    (learningLanguage === undefined || other.learning === learningLanguage) &&
    (level === undefined || level.includes(other.level)) &&
    (ageBand === undefined || (other.showsAgeBand && ageBand.includes(other.ageBand))) &&
    (gender === undefined || other.gender === gender) &&
    (topic === undefined || topic.some((code) => other.topics.includes(code)))
  );
}
