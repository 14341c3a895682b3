/** How well somebody suits a person, one signal at a time, each 0..1. */
import { ageBands, cefrLevels } from '../../profile/index.ts';
import type { Learner, ScorePart } from './learner.ts';
import { sharedMinutes } from './overlap.ts';
import type { Rarity } from './rarity.ts';

/** Everything that is not in the two people. */
export interface ScoreContext {
  /** How much a topic weighs. */
  readonly rarity: Rarity;
  /** Levels of people about whom the reader has lately said `not_my_level`. */
  readonly unsuitedLevels: readonly string[];
}

/** Shared minutes a week at which most of what more time could bring is there: three sessions of an hour. */
const ENOUGH_MINUTES = 180;
/** Age bands of distance at which closeness of age has fallen to 1/e. */
const BAND_SCALE = 1.2;
/** What each activity band is worth: the fading of about two weeks, at the middle of the band. */
const PRESENCE = [0.9, 0.55, 0.1, 0] as const;

/** All signals of `other` for `person`. */
export function signalsOf(person: Learner, other: Learner, context: ScoreContext): Record<ScorePart, number> {
  return {
    language_fit: languageFit(person, other, context.unsuitedLevels),
    time_overlap: timeOverlap(sharedMinutes(person.hours, other.hours)),
    interests: interests(person.topics, other.topics, context.rarity),
    goals_and_style: goalsAndStyle(person, other),
    activity: activity(other),
  };
}

/** Saturates: the first shared hours are worth most. */
export function timeOverlap(minutes: number): number {
  return 1 - Math.exp(-minutes / ENOUGH_MINUTES);
}

/** Levels that lie close together make both give and take; a level that the reader has said no to counts half. */
function languageFit(person: Learner, other: Learner, unsuited: readonly string[]): number {
  const [mine, theirs] = [cefrLevels.indexOf(person.level), cefrLevels.indexOf(other.level)];
  const closeness = 1 - Math.abs(mine - theirs) / (cefrLevels.length - 1);
  // Somebody has to be able to carry the conversation.
  const ground = Math.max(mine, theirs) / (cefrLevels.length - 1);
  return (0.75 * closeness + 0.25 * ground) * (unsuited.includes(other.level) ? 0.5 : 1);
}

/** Cosine of the two lists of topics, rare ones weighing more. */
function interests(mine: readonly string[], theirs: readonly string[], rarity: Rarity): number {
  const weight = (topics: readonly string[]): number => topics.reduce((sum, topic) => sum + rarity(topic) ** 2, 0);
  const shared = weight(mine.filter((topic) => theirs.includes(topic)));
  return shared === 0 ? 0 : shared / Math.sqrt(weight(mine) * weight(theirs));
}

/** Why and how people learn, and whether they are at a similar stage of life. What was not answered or is not shown counts as half. */
function goalsAndStyle(person: Learner, other: Learner): number {
  return (
    0.6 * stageOfLife(person, other) +
    0.2 * overlapOf(person.motivations, other.motivations) +
    0.1 * styleFit(person, other) +
    0.1 * methodFit(person, other)
  );
}

/** By bands that both show: points must not tell an age that the profile does not. */
function stageOfLife(person: Learner, other: Learner): number {
  if (!person.showsAgeBand || !other.showsAgeBand) return 0.5;
  return Math.exp(-Math.abs(ageBands.indexOf(person.ageBand) - ageBands.indexOf(other.ageBand)) / BAND_SCALE);
}

function overlapOf(mine: readonly string[], theirs: readonly string[]): number {
  if (mine.length === 0 || theirs.length === 0) return 0.5;
  return mine.filter((code) => theirs.includes(code)).length / Math.min(mine.length, theirs.length);
}

/** Listeners suit talkers; people who like both suit everybody. */
function styleFit(person: Learner, other: Learner): number {
  const [mine, theirs] = [person.learningStyles, other.learningStyles];
  if (mine.length === 0 || theirs.length === 0) return 0.5;
  if (mine.includes('balanced') || theirs.includes('balanced')) return 1;
  return mine.some((style) => !theirs.includes(style)) ? 1 : 0.3;
}

function methodFit({ communicationMethod: mine }: Learner, { communicationMethod: theirs }: Learner): number {
  if (mine === null || theirs === null) return 0.5;
  return mine === theirs || mine === 'hybrid' || theirs === 'hybrid' ? 1 : 0;
}

/** Somebody who has been here lately and answers. Two answered requests are assumed, so that newcomers are not at a loss. */
function activity({ activityBand, answeredRequests, missedRequests }: Learner): number {
  const presence = PRESENCE[activityBand] ?? 0;
  const answering = (answeredRequests + 2) / (answeredRequests + missedRequests + 2);
  return 0.7 * presence + 0.3 * answering;
}
