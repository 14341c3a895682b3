import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { connectionTo, freshHub, storedIn } from './hub.ts';

const ended = { code: 4401, reason: 'session ended' };

describe('UserHub', () => {
  it('greets with the given instant', async () => {
    const listener = await connectionTo(freshHub(), 'phone');
    expect(await listener.nextFrame()).toBe(
      '{"type":"hello","at":"2026-03-02T09:00:00.000Z","notifications":{"count":0,"isMore":false},"version":0}',
    );
  });

  it('closes the connections of ended sessions, and no others', async () => {
    const hub = freshHub();
    const [phone, tablet, laptop] = [
      await connectionTo(hub, 'phone'),
      await connectionTo(hub, 'tablet'),
      await connectionTo(hub, 'laptop'),
    ];
    await laptop.nextFrame();
    await hub.closeSessions(['phone', 'tablet', 'never seen']);
    expect([await phone.waitForClose(), await tablet.waitForClose()]).toEqual([ended, ended]);
    expect(await laptop.answersPing()).toBe(true);
  });

  it('closes a connection without a greeting when its session ended while it was being opened', async () => {
    const hub = freshHub();
    await hub.closeSessions(['phone']);
    const late = await connectionTo(hub, 'phone');
    expect(await late.waitForClose()).toEqual(ended);
    const other = await connectionTo(hub, 'laptop');
    expect(await other.nextFrame()).toContain('hello');
  });

  it('knows after a sleep which connection belongs to which session', async () => {
    const hub = freshHub();
    const [phone, old] = [await connectionTo(hub, 'phone'), await connectionTo(hub)];
    await old.nextFrame();
    await evictDurableObject(hub);
    await hub.closeSessions(['phone']);
    expect(await phone.waitForClose()).toEqual(ended);
    expect(await old.answersPing()).toBe(true);
  });

  it('lets the runtime answer pings without being called', async () => {
    const hub = freshHub();
    const listener = await connectionTo(hub, 'phone');
    await listener.nextFrame();
    await evictDurableObject(hub);
    expect(await listener.answersPing()).toBe(true);
    const answered = await runInDurableObject(hub, (_, state) =>
      state.getWebSockets('phone').map((socket) => state.getWebSocketAutoResponseTimestamp(socket)),
    );
    expect(answered).toEqual([expect.any(Date)]);
  });

  it('closes every connection of a deleted user and stores nothing', async () => {
    const hub = freshHub();
    const [phone, old] = [await connectionTo(hub, 'phone'), await connectionTo(hub)];
    await hub.erase();
    expect([await phone.waitForClose(), await old.waitForClose()]).toEqual([ended, ended]);
    expect(await storedIn(hub)).toEqual({ keys: [], alarm: null });
  });
});
