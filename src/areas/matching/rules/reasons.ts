import type { Ranked } from './rank.ts';

/**
 * Why somebody is recommended: a code with its parameters. Of the other person they tell her languages and level, and besides
 * only what both share; nothing of when she was here: that is hers to show or hide.
 */
export type Reason =
  | { readonly code: 'speaks_your_language'; readonly parameters: { readonly language: string } }
  | {
      readonly code: 'learns_your_language';
      readonly parameters: { readonly language: string; readonly level: string };
    }
  | { readonly code: 'shared_hours'; readonly parameters: { readonly minutesAWeek: number } }
  | { readonly code: 'shared_topics'; readonly parameters: { readonly topics: readonly string[] } }
  | { readonly code: 'shared_goals'; readonly parameters: { readonly motivations: readonly string[] } }
  | { readonly code: 'similar_level'; readonly parameters: { readonly level: string } }
  | { readonly code: 'suits_them_too'; readonly parameters: { readonly score: number } };

/** From this direction on it is worth saying that the other side would be happy too. */
const HAPPY = 65;
/** Shared minutes a week that are worth a sentence. */
const SESSION_MINUTES = 60;

/** The reasons that hold for a recommendation, the most telling first. */
export function reasonsOf({ reader, other, theirs, overlapMinutes }: Ranked): Reason[] {
  const counts = (signal: (typeof reader.wishes.ignoredSignals)[number]): boolean =>
    !reader.wishes.ignoredSignals.includes(signal);
  const topics = reader.topics.filter((topic) => other.topics.includes(topic));
  const motivations = reader.motivations.filter((motivation) => other.motivations.includes(motivation));
  const reasons: Reason[] = [
    { code: 'speaks_your_language', parameters: { language: other.native } },
    { code: 'learns_your_language', parameters: { language: other.learning, level: other.level } },
  ];
  if (counts('time_overlap') && overlapMinutes >= SESSION_MINUTES)
    reasons.push({ code: 'shared_hours', parameters: { minutesAWeek: overlapMinutes } });
  if (counts('interests') && topics.length > 0) reasons.push({ code: 'shared_topics', parameters: { topics } });
  if (counts('goals_and_style') && motivations.length > 0)
    reasons.push({ code: 'shared_goals', parameters: { motivations } });
  if (reader.level === other.level) reasons.push({ code: 'similar_level', parameters: { level: other.level } });
  if (theirs.total >= HAPPY) reasons.push({ code: 'suits_them_too', parameters: { score: theirs.total } });
  return reasons;
}
