import {
  type AgeBand,
  type CefrLevel,
  checked,
  type Checked,
  codeFaults,
  codeListFaults,
} from '../../profile/index.ts';
import type { Gender, Learner } from './learner.ts';

/** What a reader narrows a list to; absent is anything. */
export interface RecommendationFilter {
  /** What the partner speaks natively. */
  readonly nativeLanguage?: string | undefined;
  /** What the partner learns. */
  readonly learningLanguage?: string | undefined;
  /** Where the partner stands in it. */
  readonly level?: readonly CefrLevel[] | undefined;
  readonly ageBand?: readonly AgeBand[] | undefined;
  readonly gender?: Gender | undefined;
  /** Topics the partner has at least one of. */
  readonly topic?: readonly string[] | undefined;
  /** Shared free minutes in the coming week, at least. */
  readonly minOverlapMinutes?: number | undefined;
}

/** Checks what the schema of the request cannot: codes are those of the reference lists. */
export function checkedFilter(filter: RecommendationFilter): Checked<RecommendationFilter> {
  return checked(
    [
      ...codeFaults('/query/nativeLanguage', 'languages', filter.nativeLanguage),
      ...codeFaults('/query/learningLanguage', 'languages', filter.learningLanguage),
      ...codeListFaults('/query/topic', 'topics', filter.topic),
    ],
    filter,
  );
}

/** Whether somebody is what the filter asks for, shared minutes aside. */
export function isSought(
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
