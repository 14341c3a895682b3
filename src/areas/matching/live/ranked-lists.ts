import { type Instant, type Day, utcDay } from '../../../platform/time/instant.ts';
import { DurableObject } from 'cloudflare:workers';
import type { Env } from '../../../platform/env.ts';

/** Keys of storage that hold lists, by id, and the day on which a filter was last asked for. */
const [listPrefix, dayPrefix] = ['ranking:', 'ranked-on:'];
/** More lists at once than a person reads. */
const KEPT_AT_MOST = 8;
const FILTERS_AT_MOST = 64;

/** When a list was ranked and until when it can be asked for, as the platform's clock says. */
export interface Span {
  readonly rankedAt: Instant;
  readonly until: Instant;
}

interface Kept {
  readonly text: string;
  readonly until: Instant;
  /** When it goes, in milliseconds of the machine's own time: alarms follow it even where a developer has moved the clock. */
  readonly goesAt: number;
}

/**
 * The lists of recommendations that were ranked for one user, kept while they can be paged: one object per user id. All it
 * stores can be made anew; an alarm removes what is over.
 */
export class RankedLists extends DurableObject<Env> {
  readonly #storage = this.ctx.storage;
  /** What the alarm was last set for. */
  #armedFor: number | null = null;

  /** Keeps a list; answers whether it is the first of its day for this filter. The oldest lists make room. */
  async keep(id: string, text: string, { rankedAt, until }: Span, filter: string): Promise<boolean> {
    const kept = [...(await this.#lists())];
    const leaving = kept
      .toSorted(([, one], [, other]) => one.goesAt - other.goesAt)
      .slice(0, Math.max(0, kept.length + 1 - KEPT_AT_MOST));
    const goesAt = Date.now() + Date.parse(until) - Date.parse(rankedAt);
    await this.#storage.delete(leaving.map(([key]) => key));
    await this.#storage.put<Kept>(`${listPrefix}${id}`, { text, until, goesAt });
    await this.#arm(goesAt);
    return this.#isFirst(filter, utcDay(rankedAt));
  }

  /** The list with this id, unless its time is over. */
  async find(id: string, now: Instant): Promise<string | null> {
    const kept = await this.#storage.get<Kept>(`${listPrefix}${id}`);
    return kept === undefined || kept.until <= now ? null : kept.text;
  }

  /** Forgets the user: everything that is stored here goes. */
  async erase(): Promise<void> {
    await this.#storage.deleteAlarm();
    await this.#storage.deleteAll();
  }

  /** Deletes lists that are over, and sets the alarm for the rest. */
  override async alarm(): Promise<void> {
    const now = Date.now();
    const lists = [...(await this.#lists())];
    await this.#storage.delete(lists.filter(([, { goesAt }]) => goesAt <= now).map(([key]) => key));
    const [next] = lists
      .map(([, { goesAt }]) => goesAt)
      .filter((goesAt) => goesAt > now)
      .toSorted((one, other) => one - other);
    // Called before its time (a clock that was moved), it waits for the next list instead of asking again and again.
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

  async #lists(): Promise<Map<string, Kept>> {
    return this.#storage.list<Kept>({ prefix: listPrefix });
  }
}
