import type { AgeBand, CefrLevel } from '../../profile/index.ts';
import type { Interval } from './overlap.ts';

/** Parts of a score that a user can turn off. Language fit is the purpose of the service, so it always counts. */
export const ignorableSignals = ['time_overlap', 'interests', 'goals_and_style', 'activity'] as const;
export type Signal = (typeof ignorableSignals)[number];

/** All parts of a score, in the order in which they are shown. */
export const scoreParts = ['language_fit', ...ignorableSignals] as const;
export type ScorePart = (typeof scoreParts)[number];

export type Gender = 'female' | 'male' | 'other';

/** What a user asks of partners. Empty lists and null accept everyone. */
export interface Wishes {
  readonly gender: Gender | null;
  readonly ageBands: readonly AgeBand[];
  readonly ignoredSignals: readonly Signal[];
}

/** A user with one language that they speak and one that they learn: all that ranking knows about them. */
export interface Learner {
  readonly userId: string;
  readonly native: string;
  readonly learning: string;
  /** The user's level in `learning`. */
  readonly level: CefrLevel;
  readonly ageBand: AgeBand;
  /**
   * Whether strangers may see the age band. If not, nothing that others are told may depend on it, except that minors
   * and adults never meet.
   */
  readonly showsAgeBand: boolean;
  readonly gender: Gender | null;
  /** IANA name of the user's time zone. */
  readonly timeZone: string;
  /** The user's free hours in the scored week, in UTC. */
  readonly hours: readonly Interval[];
  readonly topics: readonly string[];
  readonly motivations: readonly string[];
  readonly learningStyles: readonly string[];
  readonly communicationMethod: string | null;
  readonly wishes: Wishes;
  /**
   * How long ago the user was last active: 0 up to 3 days, 1 up to 14, 2 up to 60, 3 longer. It is coarse, because a
   * score that changes with each day would reveal the day.
   */
  readonly activityBand: number;
  /** Open requests that the user has received and not answered yet. */
  readonly openRequests: number;
  readonly answeredRequests: number;
  readonly missedRequests: number;
  /** To how many readers the user was shown until the day before (UTC); older showings weigh less. */
  readonly exposure: number;
}
