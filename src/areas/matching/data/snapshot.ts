/** What `RankedLists` stores. It outlives a deployment, so its shape is checked when it is read. */
import * as z from 'zod/mini';
import type { Instant } from '../../../platform/time/instant.ts';
import { parseStored, storedInstant } from '../../../store/stored-json.ts';
import { ageBands, cefrLevels, weekdays } from '../../profile/index.ts';
import type { Comparison } from '../rules/comparison.ts';
import type { Improvement } from '../rules/improvements.ts';
import { ignorableSignals, scoreParts } from '../rules/learner.ts';
import type { Snapshot } from '../rules/recommendation.ts';

const codes = z.array(z.string());
const hasCode = <Code extends string, Parameters extends z.core.$ZodShape>(code: Code, parameters: Parameters) =>
  z.object({ code: z.literal(code), parameters: z.object(parameters) });

const reason = z.discriminatedUnion('code', [
  hasCode('speaks_your_language', { language: z.string() }),
  hasCode('learns_your_language', { language: z.string(), level: z.string() }),
  hasCode('shared_hours', { minutesAWeek: z.number() }),
  hasCode('shared_topics', { topics: codes }),
  hasCode('shared_goals', { motivations: codes }),
  hasCode('similar_level', { level: z.string() }),
  hasCode('suits_them_too', { score: z.number() }),
]);

const gain = { gain: z.number() };
const block = z.object({ weekday: z.enum(weekdays), startTime: z.string(), endTime: z.string() });
const improvement = z.discriminatedUnion('code', [
  z.extend(hasCode('add_free_hours', { minutesAWeek: z.number(), block }), gain),
  z.extend(hasCode('add_topics', { topics: codes }), gain),
  z.extend(hasCode('use_signal', { signal: z.enum(ignorableSignals) }), gain),
]);

const part = z.object({ part: z.enum(scoreParts), points: z.number(), maxPoints: z.number(), isUsed: z.boolean() });
const entry = z.object({
  userId: z.string(),
  native: z.string(),
  learning: z.string(),
  level: z.enum(cefrLevels),
  total: z.number(),
  yours: z.object({ total: z.number(), parts: z.array(part) }),
  theirs: z.number(),
  overlapMinutes: z.number(),
  reasons: z.array(reason),
});

const gender = z.nullable(z.enum(['female', 'male', 'other']));
const snapshot: z.ZodMiniType<Snapshot> = z.object({
  algorithmVersion: z.string(),
  rankedAt: storedInstant,
  expiresAt: storedInstant,
  appearance: z.object({ gender, showsAgeBand: z.boolean() }),
  entries: z.array(entry),
  improvements: z.array(improvement),
});

/** The text that `RankedLists` keeps. */
export function snapshotText(value: Snapshot): string {
  return JSON.stringify(value);
}

/** Parses the text of a snapshot. Null if it has another shape: a snapshot of another version counts as expired. */
export function parseSnapshot(text: string): Snapshot | null {
  return parseStored(snapshot, text);
}

/** A ranked list in the storage of `RankedLists`. */
export interface KeptList {
  readonly text: string;
  readonly until: Instant;
  /**
   * When the list is deleted, in milliseconds of the machine's clock. Alarms follow that now, even where a developer
   * has moved the clock of the platform.
   */
  readonly goesAt: number;
}

const keptList: z.ZodMiniType<KeptList> = z.object({ text: z.string(), until: storedInstant, goesAt: z.number() });
const expiredList: KeptList = { text: '', until: '1970-01-01T00:00:00.000Z', goesAt: 0 };

/**
 * Parses a stored list. A value of another shape counts as a list that expired long ago, so that it is deleted first.
 */
export function parseKeptList(value: unknown): KeptList {
  return keptList.safeParse(value).data ?? expiredList;
}

const compared = z.object({
  week: z.array(z.object({ from: z.number(), to: z.number() })),
  timeZone: z.string(),
  topics: codes,
  motivations: codes,
  learningStyles: codes,
  communicationMethod: z.nullable(z.string()),
  gender,
  showsAgeBand: z.boolean(),
  levels: z.array(z.object({ language: z.string(), level: z.enum(cefrLevels) })),
  wishes: z.object({
    gender,
    ageBands: z.array(z.enum(ageBands)),
    ignoredSignals: z.array(z.enum(ignorableSignals)),
  }),
});
const change = z.object({ at: storedInstant, topics: codes, motivations: codes, appearance: z.string() });
const comparison: z.ZodMiniType<Comparison> = z.object({
  current: compared,
  version: z.number(),
  changes: z.array(change),
});

/** Parses the stored answers by which a reader is compared. A value of another shape counts as none. */
export function parseComparison(value: unknown): Comparison | null {
  return comparison.safeParse(value).data ?? null;
}

/** The advice for one version of a reader's answers on one day (UTC), in the storage of `RankedLists`. */
export interface Advice {
  readonly version: number;
  readonly day: string;
  readonly improvements: readonly Improvement[];
}

const advice: z.ZodMiniType<Advice> = z.object({
  version: z.number(),
  day: z.string(),
  improvements: z.array(improvement),
});

/** Parses the stored advice. A value of another shape counts as none. */
export function parseAdvice(value: unknown): Advice | null {
  return advice.safeParse(value).data ?? null;
}

/** The users who were shown to a reader on one day, in the storage of `RankedLists`. */
export interface Shown {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly userIds: readonly string[];
}

const shown: z.ZodMiniType<Shown> = z.object({ day: z.string(), userIds: codes });

/** Parses the stored users. A value of another shape counts as nobody, long ago. */
export function parseShown(value: unknown): Shown {
  return shown.safeParse(value).data ?? { day: '1970-01-01', userIds: [] };
}
