import type { components } from '../../../../../generated/client/types.ts';
import type { Improvement } from '../../rules/improvements.ts';
import { improvementText, partName, reasonText } from '../../rules/reason-texts.ts';
import type { Recommendation } from '../../rules/recommendation.ts';
import { pairFormula } from '../../rules/score.ts';
import type { RequestDeps } from '../../../../platform/deps.ts';

type Schemas = components['schemas'];

/** The score of a recommendation as the contract shows it, with the names of its parts in the reader's language. */
export function scoreView(
  { total, yours, theirs, overlapMinutes }: Recommendation,
  { locale }: RequestDeps,
): Schemas['MatchScore'] {
  return {
    total,
    yours: { total: yours.total, parts: yours.parts.map((part) => ({ ...part, label: partName(part.part, locale) })) },
    theirs: { total: theirs },
    formula: pairFormula,
    overlapMinutes,
  };
}

/** Reasons in the reader's language. */
export function reasonsView({ reasons }: Recommendation, { locale }: RequestDeps): Schemas['MatchReason'][] {
  // Copies the lists, because the contract's types are mutable and those of the rules are readonly.
  return reasons.map((reason) => ({
    code: reason.code,
    parameters: structuredClone(reason.parameters) as Schemas['MatchReason']['parameters'],
    text: reasonText(reason, locale),
  }));
}

/** Suggested changes of the profile, in the reader's language. */
export function improvementsView(
  improvements: readonly Improvement[],
  { locale }: RequestDeps,
): Schemas['MatchImprovement'][] {
  return improvements.map((improvement) => ({
    code: improvement.code,
    parameters: structuredClone(improvement.parameters) as Schemas['MatchImprovement']['parameters'],
    gain: improvement.gain,
    text: improvementText(improvement, locale),
  }));
}
