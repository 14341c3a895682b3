import { utcDay, type Day, type Instant } from '../../../platform/time/instant.ts';
import { DurableObject } from 'cloudflare:workers';
import type { Env } from '../../../platform/env.ts';
import {
  parseAdvice,
  parseComparison,
  parseKeptList,
  parseShown,
  type Advice,
  type KeptList,
  type Shown,
} from '../data/snapshot.ts';
import { compareWith, type Compared, type Comparison } from '../rules/comparison.ts';

/** Prefix of the storage keys of ranked lists, before their id. */
const listPrefix = 'ranking:';
/** The storage key of the users who were shown on one day. */
const shownKey = 'shown';
/** The storage key of the answers by which the user is compared with strangers. */
const comparisonKey = 'comparison';
/** The storage key of the advice of one day. */
const adviceKey = 'advice';
/** The most lists that are kept at once: more than a user pages through. */
const KEPT_AT_MOST = 8;
/** The most users of a day that count as shown. A value of the storage has room for more. */
const SHOWN_AT_MOST = 2000;

/** When a list was ranked and until when it can be read, by the clock of the platform. */
export interface Span {
  readonly rankedAt: Instant;
  readonly until: Instant;
}

/** The answers that count now, and the advice that was given for them today; null if none was. */
export interface ComparedReader {
  readonly answers: Compared;
  readonly version: number;
  readonly advice: Advice['improvements'] | null;
}

/**
 * Keeps what concerns the recommendations of one user, one object for each user id: lists while they can be paged
 * through, who was shown today, the answers by which the user is compared with strangers, and the advice for them.
 * Without it, lists would be ranked again, and the budgets of the day would begin anew. An alarm deletes expired lists.
 * What another version has stored in another shape counts as expired (`data/snapshot.ts`).
 */
export class RankedLists extends DurableObject<Env> {
  readonly #storage = this.ctx.storage;
  /** The time for which the alarm was last set. */
  #armedFor: number | null = null;

  /** Stores a list, and deletes the oldest lists if there are too many. */
  async keep(id: string, text: string, { rankedAt, until }: Span): Promise<void> {
    const kept = [...(await this.#lists())];
    const leaving = kept
      .toSorted(([, one], [, other]) => one.goesAt - other.goesAt)
      .slice(0, Math.max(0, kept.length + 1 - KEPT_AT_MOST));
    const goesAt = Date.now() + Date.parse(until) - Date.parse(rankedAt);
    await this.#storage.delete(leaving.map(([key]) => key));
    await this.#storage.put<KeptList>(`${listPrefix}${id}`, { text, until, goesAt });
    await this.#arm(goesAt);
  }

  /**
   * Notes that these users are shown to the reader, and returns those who have not been shown on this day (UTC) before:
   * the ones to count. Whatever a reader does, and whatever their zone is, a user counts once a day.
   */
  async noteShown(userIds: readonly string[], day: Day): Promise<string[]> {
    const before = parseShown(await this.#storage.get(shownKey));
    // Pages that are read at once around midnight may come in the wrong order: an earlier day counts nothing.
    if (before.day > day) return [];
    const known = before.day === day ? before.userIds : [];
    const seen = new Set(known);
    const fresh = [...new Set(userIds)].filter((id) => !seen.has(id)).slice(0, Math.max(0, SHOWN_AT_MOST - seen.size));
    if (fresh.length > 0) await this.#storage.put<Shown>(shownKey, { day, userIds: [...known, ...fresh] });
    return fresh;
  }

  /**
   * Returns the answers by which the user is compared with strangers now, which are the wanted ones as long as a change
   * is left (`compareWith`). Changes that come at once are decided one after another.
   */
  async compare(wanted: Compared, now: Instant): Promise<ComparedReader> {
    const before = parseComparison(await this.#storage.get(comparisonKey));
    const after = compareWith(before, wanted, now);
    if (after !== before) await this.#storage.put<Comparison>(comparisonKey, after);
    const { current: answers, version } = after;
    const given = parseAdvice(await this.#storage.get(adviceKey));
    return { answers, version, advice: isOf(given, { version, day: utcDay(now) }) ? given.improvements : null };
  }

  /**
   * Keeps the first advice for one version of the answers on one day (UTC), and returns the one that is kept: later
   * changes of other users do not show in it.
   */
  async keepAdvice(advice: Advice): Promise<Advice['improvements']> {
    const given = parseAdvice(await this.#storage.get(adviceKey));
    if (isOf(given, advice)) return given.improvements;
    await this.#storage.put<Advice>(adviceKey, advice);
    return advice.improvements;
  }

  /** Returns the list with this id; null if there is none or it has expired. */
  async find(id: string, now: Instant): Promise<string | null> {
    const { until, text } = parseKeptList(await this.#storage.get(`${listPrefix}${id}`));
    return until <= now ? null : text;
  }

  /** Deletes everything that is stored for the user. */
  async erase(): Promise<void> {
    await this.#storage.deleteAlarm();
    await this.#storage.deleteAll();
  }

  /** Deletes expired lists, and sets the alarm for the next one. */
  override async alarm(): Promise<void> {
    const now = Date.now();
    const lists = [...(await this.#lists())];
    await this.#storage.delete(lists.filter(([, { goesAt }]) => goesAt <= now).map(([key]) => key));
    const [next] = lists
      .map(([, { goesAt }]) => goesAt)
      .filter((goesAt) => goesAt > now)
      .toSorted((one, other) => one - other);
    // If the alarm came too early (the clock was moved), it waits for the next list instead of setting itself again and
    // again.
    if (next !== undefined && next !== this.#armedFor) await this.#arm(next);
  }

  async #arm(goesAt: number): Promise<void> {
    this.#armedFor = goesAt;
    await this.#storage.setAlarm(goesAt);
  }

  async #lists(): Promise<Map<string, KeptList>> {
    const stored = await this.#storage.list({ prefix: listPrefix });
    return new Map([...stored].map(([key, value]) => [key, parseKeptList(value)]));
  }
}

/** Whether this advice, or a later one, was given for the version and the day. */
function isOf(given: Advice | null, { version, day }: Pick<Advice, 'version' | 'day'>): given is Advice {
  return given !== null && (given.day > day || (given.day === day && given.version >= version));
}
