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
function keepList(lists: Lists, id: string, filter = '{}'): Promise<boolean> {
  const until = instantOf(Date.now() + aPage * 1000);
  return lists.keep(id, `the list ${id}`, { rankedAt: instantOf(Date.now()), until }, filter);
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
    expect(await keepList(lists, 'two')).toBe(false);
  });

  it('are eight at most: a new list replaces the oldest', async () => {
    const lists = freshLists();
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']) {
      await keepList(lists, id);
      passSeconds(1);
    }
    expect(await listsIn(lists)).toEqual(['c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']);
  });

  it('report the first list of a day for each filter', async () => {
    const lists = freshLists();
    expect([
      await keepList(lists, 'a'),
      await keepList(lists, 'b'),
      await keepList(lists, 'c', '{"level":["B1"]}'),
    ]).toEqual([true, false, true]);
    passSeconds(24 * 60 * 60);
    expect([
      await keepList(lists, 'd'),
      await keepList(lists, 'e', '{"level":["B1"]}'),
      await keepList(lists, 'f'),
    ]).toEqual([true, true, false]);
  });

  it('remember the day of 64 filters at most, so that no user can fill the storage', async () => {
    const lists = freshLists();
    for (let filter = 0; filter < 70; filter += 1) await keepList(lists, 'a', String(filter));
    expect((await storedIn(lists)).keys.filter((key) => key.startsWith('ranked-on:'))).toHaveLength(6);
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
    await lists.keep('long', '{}', untilIn(aPage), '{}');
    await lists.keep('short', '{}', untilIn(60), '{}');
    const endOfLong = Date.now() + aPage * 1000;
    passSeconds(60);
    expect(await runDurableObjectAlarm(lists)).toBe(true);
    expect([await listsIn(lists), (await storedIn(lists)).alarm]).toEqual([['long'], endOfLong]);
  });

  it('expire by the clock of the machine when they were ranked at another time', async () => {
    const lists = freshLists();
    await lists.keep(
      'long ago',
      '{}',
      { rankedAt: '2020-01-01T00:00:00.000Z', until: '2020-01-01T00:15:00.000Z' },
      '{}',
    );
    expect((await storedIn(lists)).alarm).toBe(Date.now() + aPage * 1000);
    expect(await lists.find('long ago', '2020-01-01T00:14:59.999Z')).toBe('{}');
  });
});
