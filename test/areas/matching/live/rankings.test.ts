import { evictDurableObject, runDurableObjectAlarm } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { passSeconds, releaseClock, setNow } from '../../../support/clock.ts';
import { freshHub, storedIn, type Hub } from '../../notifications/live/hub.ts';

const aPage = 15 * 60;

/** The present, standing still: alarms follow the machine's time, and one in its past would go off by itself. */
beforeEach(() => {
  releaseClock();
  setNow(new Date().toISOString());
});

/** Keeps a list that is ranked now. */
function keep(hub: Hub, id: string, filter = '{}'): Promise<boolean> {
  const until = new Date(Date.now() + aPage * 1000).toISOString();
  return hub.keepRanking(id, `the list ${id}`, { rankedAt: new Date().toISOString(), until }, filter);
}

async function listsIn(hub: Hub): Promise<string[]> {
  return (await storedIn(hub)).keys.flatMap((key) => key.match(/^ranking:(.*)$/)?.[1] ?? []);
}

describe('rankings', () => {
  it('are there until their time is over, to the millisecond, and for their person alone', async () => {
    const [hub, other] = [freshHub(), freshHub()];
    await keep(hub, 'mine');
    const end = Date.now() + aPage * 1000;
    expect(await hub.ranking('mine', new Date(end - 1).toISOString())).toBe('the list mine');
    expect(await hub.ranking('mine', new Date(end).toISOString())).toBeNull();
    expect(await other.ranking('mine', new Date().toISOString())).toBeNull();
  });

  it('outlive the sleep of the hub', async () => {
    const hub = freshHub();
    await keep(hub, 'one');
    await evictDurableObject(hub);
    expect(await hub.ranking('one', new Date().toISOString())).toBe('the list one');
    expect(await keep(hub, 'two')).toBe(false);
  });

  it('are eight at most: the oldest makes room', async () => {
    const hub = freshHub();
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']) {
      await keep(hub, id);
      passSeconds(1);
    }
    expect(await listsIn(hub)).toEqual(['c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']);
  });

  it('tell the first of a day for each filter', async () => {
    const hub = freshHub();
    expect([await keep(hub, 'a'), await keep(hub, 'b'), await keep(hub, 'c', '{"level":["B1"]}')]).toEqual([
      true,
      false,
      true,
    ]);
    passSeconds(24 * 60 * 60);
    expect([await keep(hub, 'd'), await keep(hub, 'e', '{"level":["B1"]}'), await keep(hub, 'f')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('remember the day of 64 filters at most, so that nobody fills the storage', async () => {
    const hub = freshHub();
    for (let filter = 0; filter < 70; filter += 1) await keep(hub, 'a', String(filter));
    expect((await storedIn(hub)).keys.filter((key) => key.startsWith('ranked-on:'))).toHaveLength(6);
  });

  it('go with the alarm, which is set for the latest one', async () => {
    const hub = freshHub();
    await keep(hub, 'first');
    passSeconds(60);
    await keep(hub, 'second');
    expect((await storedIn(hub)).alarm).toBe(Date.now() + aPage * 1000);
    passSeconds(aPage);
    expect(await runDurableObjectAlarm(hub)).toBe(true);
    expect([await listsIn(hub), (await storedIn(hub)).alarm]).toEqual([[], null]);
  });

  it('stay where the alarm comes too soon for them, and it is set again', async () => {
    const hub = freshHub();
    const rankedAt = new Date().toISOString();
    const untilIn = (seconds: number) => ({ rankedAt, until: new Date(Date.now() + seconds * 1000).toISOString() });
    await hub.keepRanking('long', '{}', untilIn(aPage), '{}');
    await hub.keepRanking('short', '{}', untilIn(60), '{}');
    const endOfLong = Date.now() + aPage * 1000;
    passSeconds(60);
    expect(await runDurableObjectAlarm(hub)).toBe(true);
    expect([await listsIn(hub), (await storedIn(hub)).alarm]).toEqual([['long'], endOfLong]);
  });

  it('end by the machine’s time where they were ranked at another one', async () => {
    const hub = freshHub();
    await hub.keepRanking(
      'long ago',
      '{}',
      { rankedAt: '2020-01-01T00:00:00.000Z', until: '2020-01-01T00:15:00.000Z' },
      '{}',
    );
    expect((await storedIn(hub)).alarm).toBe(Date.now() + aPage * 1000);
    expect(await hub.ranking('long ago', '2020-01-01T00:14:59.999Z')).toBe('{}');
  });
});
