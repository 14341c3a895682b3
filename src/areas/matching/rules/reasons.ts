import type { Ranked } from './rank.ts';

/**
 * Why a user is recommended: a code with its parameters. The parameters contain the other user's languages and level,
 * and otherwise only what both users share. They contain nothing about the other user's last activity, because that
 * user may hide it.
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

/** The least total of the other direction that gives the reason `suits_them_too`. */
const HAPPY = 65;
/** The least shared minutes a week that give the reason `shared_hours`. */
const SESSION_MINUTES = 60;

/** The reasons that apply to a recommendation, the strongest first. */
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
