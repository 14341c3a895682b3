import { type Instant, type Day, utcDay } from '../../../platform/time/instant.ts';
import { DurableObject } from 'cloudflare:workers';
import type { Env } from '../../../platform/env.ts';
import { parseKeptList, type KeptList } from '../data/snapshot.ts';

/** Prefixes of the storage keys: ranked lists by id, and for each filter the day on which it was last used. */
const [listPrefix, dayPrefix] = ['ranking:', 'ranked-on:'];
/** The most lists that are kept at once: more than a user pages through. */
const KEPT_AT_MOST = 8;
const FILTERS_AT_MOST = 64;

/** When a list was ranked and until when it can be read, by the clock of the platform. */
export interface Span {
  readonly rankedAt: Instant;
  readonly until: Instant;
}

/**
 * Keeps the recommendations that were ranked for one user while they can be paged through: one object for each user id.
 * Everything stored here can be computed again. An alarm deletes expired lists. What another version has stored in
 * another shape counts as expired (`data/snapshot.ts`).
 */
export class RankedLists extends DurableObject<Env> {
  readonly #storage = this.ctx.storage;
  /** The time for which the alarm was last set. */
  #armedFor: number | null = null;

  /**
   * Stores a list, and deletes the oldest lists if there are too many. Returns whether the list is the first of its day
   * for this filter.
   */
  async keep(id: string, text: string, { rankedAt, until }: Span, filter: string): Promise<boolean> {
    const kept = [...(await this.#lists())];
    const leaving = kept
      .toSorted(([, one], [, other]) => one.goesAt - other.goesAt)
      .slice(0, Math.max(0, kept.length + 1 - KEPT_AT_MOST));
    const goesAt = Date.now() + Date.parse(until) - Date.parse(rankedAt);
    await this.#storage.delete(leaving.map(([key]) => key));
    await this.#storage.put<KeptList>(`${listPrefix}${id}`, { text, until, goesAt });
    await this.#arm(goesAt);
    return this.#isFirst(filter, utcDay(rankedAt));
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

  async #isFirst(filter: string, day: Day): Promise<boolean> {
    const key = `${dayPrefix}${filter}`.slice(0, 1024);
    if ((await this.#storage.get(key)) === day) return false;
    const days = await this.#storage.list<string>({ prefix: dayPrefix });
    if (days.size >= FILTERS_AT_MOST) await this.#storage.delete([...days.keys()]);
    await this.#storage.put(key, day);
    return true;
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
