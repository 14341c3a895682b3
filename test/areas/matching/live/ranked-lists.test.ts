import { instantOf } from '../../../../src/platform/time/instant.ts';
import { evictDurableObject, runDurableObjectAlarm } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import type { RankedLists } from '../../../../src/areas/matching/index.ts';
import { newId } from '../../../../src/platform/ids.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { passSeconds, releaseClock, setNow } from '../../../support/clock.ts';
import { storedIn } from '../../notifications/live/hub.ts';

const aPage = 15 * 60;

type Lists = DurableObjectStub<RankedLists>;

/** Returns the Durable Object of a new user, who has no ranked lists. */
function freshLists(): Lists {
  return env.RANKED_LISTS.get(env.RANKED_LISTS.idFromName(newId()));
}

/**
 * Stops the clock at the present. Alarms use the time of the machine, so an alarm in the past would fire without the
 * test.
 */
beforeEach(() => {
  releaseClock();
  setNow(instantOf(Date.now()));
});

/** Stores a list that is ranked now. */
function keepList(lists: Lists, id: string): Promise<void> {
  const until = instantOf(Date.now() + aPage * 1000);
  return lists.keep(id, `the list ${id}`, { rankedAt: instantOf(Date.now()), until });
}

async function listsIn(lists: Lists): Promise<string[]> {
  return (await storedIn(lists)).keys.flatMap((key) => key.match(/^ranking:(.*)$/)?.[1] ?? []);
}

describe('RankedLists', () => {
  it('are stored until they expire, to the millisecond, and for their user alone', async () => {
    const [lists, other] = [freshLists(), freshLists()];
    await keepList(lists, 'mine');
    const end = Date.now() + aPage * 1000;
    expect(await lists.find('mine', instantOf(end - 1))).toBe('the list mine');
    expect(await lists.find('mine', instantOf(end))).toBeNull();
    expect(await other.find('mine', instantOf(Date.now()))).toBeNull();
  });

  it('survive the sleep of the hub', async () => {
    const lists = freshLists();
    await keepList(lists, 'one');
    await evictDurableObject(lists);
    expect(await lists.find('one', instantOf(Date.now()))).toBe('the list one');
  });

  it('are eight at most: a new list replaces the oldest', async () => {
    const lists = freshLists();
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']) {
      await keepList(lists, id);
      passSeconds(1);
    }
    expect(await listsIn(lists)).toEqual(['c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']);
  });

  it('fault-X4: count a user once a day, also when several pages are read at once', async () => {
    const lists = freshLists();
    const pages = await Promise.all(Array.from({ length: 50 }, () => lists.noteShown(['a', 'b', 'b'], '2026-03-02')));
    expect(pages.flat().toSorted()).toEqual(['a', 'b']);
    await evictDurableObject(lists);
    expect(await lists.noteShown(['b', 'c'], '2026-03-02')).toEqual(['c']);
    expect(await lists.noteShown(['b', 'c'], '2026-03-03')).toEqual(['b', 'c']);
    expect(await lists.noteShown(['b', 'd'], '2026-03-02')).toEqual([]);
  });

  it('fault-X4: count 2,000 users of a day at most, so that no user can fill the storage', async () => {
    const lists = freshLists();
    const many = Array.from({ length: 2500 }, () => newId());
    expect(await lists.noteShown(many, '2026-03-02')).toHaveLength(2000);
    expect(await lists.noteShown(many.toReversed(), '2026-03-02')).toEqual([]);
    expect((await storedIn(lists)).keys).toEqual(['shown']);
    await lists.erase();
    expect((await storedIn(lists)).keys).toEqual([]);
  });

  it('fault-X5: let three of 50 changes of one day count that come at once, and remember them', async () => {
    const lists = freshLists();
    const week = (from: number) => ({
      week: [{ from, to: from + 60 }],
      timeZone: 'Asia/Seoul',
      topics: ['travel'],
      motivations: [],
      learningStyles: [],
      communicationMethod: null,
      gender: null,
      showsAgeBand: true,
      levels: [],
      wishes: { gender: null, ageBands: [], ignoredSignals: [] },
    });
    const now = instantOf(Date.now());
    const counted = await Promise.all(Array.from({ length: 50 }, (_, index) => lists.compare(week(index * 60), now)));
    const starts = new Set(counted.map(({ answers }) => answers.week[0]?.from));
    expect(starts.size).toBe(3);
    await evictDurableObject(lists);
    expect(starts).toContain((await lists.compare(week(9000), now)).answers.week[0]?.from);
    expect((await storedIn(lists)).keys).toEqual(['comparison']);
    await lists.erase();
    expect((await storedIn(lists)).keys).toEqual([]);
  });

  it('are deleted by the alarm, which is set for the list that expires last', async () => {
    const lists = freshLists();
    await keepList(lists, 'first');
    passSeconds(60);
    await keepList(lists, 'second');
    expect((await storedIn(lists)).alarm).toBe(Date.now() + aPage * 1000);
    passSeconds(aPage);
    expect(await runDurableObjectAlarm(lists)).toBe(true);
    expect([await listsIn(lists), (await storedIn(lists)).alarm]).toEqual([[], null]);
  });

  it('stay when the alarm comes too soon, and the alarm is set again', async () => {
    const lists = freshLists();
    const rankedAt = instantOf(Date.now());
    const untilIn = (seconds: number) => ({ rankedAt, until: instantOf(Date.now() + seconds * 1000) });
    await lists.keep('long', '{}', untilIn(aPage));
    await lists.keep('short', '{}', untilIn(60));
    const endOfLong = Date.now() + aPage * 1000;
    passSeconds(60);
    expect(await runDurableObjectAlarm(lists)).toBe(true);
    expect([await listsIn(lists), (await storedIn(lists)).alarm]).toEqual([['long'], endOfLong]);
  });

  it('expire by the clock of the machine when they were ranked at another time', async () => {
    const lists = freshLists();
    await lists.keep('long ago', '{}', { rankedAt: '2020-01-01T00:00:00.000Z', until: '2020-01-01T00:15:00.000Z' });
    expect((await storedIn(lists)).alarm).toBe(Date.now() + aPage * 1000);
    expect(await lists.find('long ago', '2020-01-01T00:14:59.999Z')).toBe('{}');
  });
});
