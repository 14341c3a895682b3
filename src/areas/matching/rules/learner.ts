import type { AgeBand, CefrLevel } from '../../profile/index.ts';
import type { Interval } from './overlap.ts';

/** Parts of a score that a person can have left out. Language fit is what the service is for and always counts. */
export const ignorableSignals = ['time_overlap', 'interests', 'goals_and_style', 'activity'] as const;
export type Signal = (typeof ignorableSignals)[number];

/** All parts of a score, in the order in which they are shown. */
export const scoreParts = ['language_fit', ...ignorableSignals] as const;
export type ScorePart = (typeof scoreParts)[number];

export type Gender = 'female' | 'male' | 'other';

/** What a person asks of partners. Empty lists and null: anything goes. */
export interface Wishes {
  readonly gender: Gender | null;
  readonly ageBands: readonly AgeBand[];
  readonly ignoredSignals: readonly Signal[];
}

/** A person with one language she speaks and one she learns: all that ranking knows about her. */
export interface Learner {
  readonly userId: string;
  readonly native: string;
  readonly learning: string;
  /** Where she stands in `learning`. */
  readonly level: CefrLevel;
  readonly ageBand: AgeBand;
  /** Whether strangers may see it. Where not, nothing that others are told may depend on it, but that minors and adults never meet. */
  readonly showsAgeBand: boolean;
  readonly gender: Gender | null;
  /** IANA name of her zone. */
  readonly timeZone: string;
  /** Her free hours in the real week that is scored, in UTC. */
  readonly hours: readonly Interval[];
  readonly topics: readonly string[];
  readonly motivations: readonly string[];
  readonly learningStyles: readonly string[];
  readonly communicationMethod: string | null;
  readonly wishes: Wishes;
  /** How long she has been away: 0 up to 3 days, 1 up to 14, 2 up to 60, 3 more. Coarse, since points that follow the day would tell it. */
  readonly activityBand: number;
  /** Requests that wait for her answer now. */
  readonly openRequests: number;
  readonly answeredRequests: number;
  readonly missedRequests: number;
  /** How often she was shown lately, older showings weighing less. */
  readonly exposure: number;
}
