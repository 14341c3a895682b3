import {
  type AgeBand,
  type CefrLevel,
  resultOf,
  type Checked,
  codeFaults,
  codeListFaults,
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
  /** The candidate has at least one of these topics. */
  readonly topic?: readonly string[] | undefined;
  /** The least shared free time in the coming week, in minutes. */
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
