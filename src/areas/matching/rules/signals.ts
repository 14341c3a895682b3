/** How well one user suits another, one signal at a time, each 0..1. */
import { ageBands, cefrLevels } from '../../profile/index.ts';
import type { Learner, ScorePart } from './learner.ts';
import { sharedMinutes } from './overlap.ts';
import type { Rarity } from './rarity.ts';
import { minutesInSteps, signalInSteps } from './steps.ts';

/** What scores depend on apart from the two users. */
export interface ScoreContext {
  /** The weight of each topic. */
  readonly rarity: Rarity;
  /** Levels of users about whom the reader has lately given the feedback `not_my_level`. */
  readonly unsuitedLevels: readonly string[];
  /** Whether the two users are matched. Scores of strangers are computed from steps (`rules/steps.ts`). */
  readonly isMatched?: boolean;
}

/** Minutes a week at which the signal is 1 - 1/e (three one-hour sessions). */
const ENOUGH_MINUTES = 180;
/** The distance in age bands at which the signal has fallen to 1/e. */
const BAND_SCALE = 1.2;
/** The value of each activity band: a decay over about two weeks, taken in the middle of the band. */
const PRESENCE = [0.9, 0.55, 0.1, 0] as const;

/** All signals of `other` for `person`. */
export function signalsOf(person: Learner, other: Learner, context: ScoreContext): Record<ScorePart, number> {
  const told = (signal: number): number => (context.isMatched === true ? signal : signalInSteps(signal));
  return {
    language_fit: languageFit(person, other, context.unsuitedLevels),
    time_overlap: timeOverlap(toldMinutes(person, other, context)),
    interests: told(interests(person.topics, other.topics, context.rarity)),
    goals_and_style: told(goalsAndStyle(person, other)),
    activity: activity(other),
  };
}

/** The shared minutes a week that count and that the two users are told: exact if they are matched. */
export function toldMinutes(person: Learner, other: Learner, { isMatched }: Pick<ScoreContext, 'isMatched'>): number {
  const minutes = sharedMinutes(person.hours, other.hours);
  return isMatched === true ? minutes : minutesInSteps(minutes);
}

/** Saturates: the first shared hours are worth most. */
export function timeOverlap(minutes: number): number {
  return 1 - Math.exp(-minutes / ENOUGH_MINUTES);
}

/** Users of close levels can both give and take. A level that the reader has rejected counts half. */
function languageFit(person: Learner, other: Learner, unsuited: readonly string[]): number {
  const [mine, theirs] = [cefrLevels.indexOf(person.level), cefrLevels.indexOf(other.level)];
  const closeness = 1 - Math.abs(mine - theirs) / (cefrLevels.length - 1);
  // At least one of the two has to be able to carry the conversation.
  const ground = Math.max(mine, theirs) / (cefrLevels.length - 1);
  return (0.75 * closeness + 0.25 * ground) * (unsuited.includes(other.level) ? 0.5 : 1);
}

/** The cosine of the two lists of topics; rare topics weigh more. */
function interests(mine: readonly string[], theirs: readonly string[], rarity: Rarity): number {
  const weight = (topics: readonly string[]): number => topics.reduce((sum, topic) => sum + rarity(topic) ** 2, 0);
  const shared = weight(mine.filter((topic) => theirs.includes(topic)));
  return shared === 0 ? 0 : shared / Math.sqrt(weight(mine) * weight(theirs));
}

/**
 * Why and how two users learn, and whether they are at a similar stage of life. An answer that is missing or hidden
 * counts as half.
 */
function goalsAndStyle(person: Learner, other: Learner): number {
  return (
    0.6 * stageOfLife(person, other) +
    0.2 * overlapOf(person.motivations, other.motivations) +
    0.1 * styleFit(person, other) +
    0.1 * methodFit(person, other)
  );
}

/** Compares the age bands if both users show them: points must not reveal an age that the profile hides. */
function stageOfLife(person: Learner, other: Learner): number {
  if (!person.showsAgeBand || !other.showsAgeBand) return 0.5;
  return Math.exp(-Math.abs(ageBands.indexOf(person.ageBand) - ageBands.indexOf(other.ageBand)) / BAND_SCALE);
}

function overlapOf(mine: readonly string[], theirs: readonly string[]): number {
  if (mine.length === 0 || theirs.length === 0) return 0.5;
  return mine.filter((code) => theirs.includes(code)).length / Math.min(mine.length, theirs.length);
}

/** Listeners suit talkers. Users who like both suit everyone. */
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

/**
 * Whether the user was active lately and answers requests. Two answered requests are assumed, so that new users have no
 * disadvantage.
 */
function activity({ activityBand, answeredRequests, missedRequests }: Learner): number {
  const presence = PRESENCE[activityBand] ?? 0;
  const answering = (answeredRequests + 2) / (answeredRequests + missedRequests + 2);
  return 0.7 * presence + 0.3 * answering;
}
