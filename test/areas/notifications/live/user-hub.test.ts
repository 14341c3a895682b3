import { env } from 'cloudflare:workers';
import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { passSeconds } from '../../../support/clock.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { settleBackground } from '../../../support/jobs.ts';
import { connectAs, type Listener } from '../../../support/live.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { announceTo } from '../../../support/notices.ts';
import { people } from '../../../support/people.ts';
import { signIn } from '../../auth/operations/sign-in.ts';
import { connectionTo, freshHub, storedIn } from './hub.ts';

/** Pings, and takes frames until the answer. */
async function pingBehindBadges(listener: Listener): Promise<void> {
  listener.socket.send('ping');
  while ((await listener.nextFrame()) !== 'pong');
}

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

describe('UserHub keeps its bounds', () => {
  const focus = JSON.stringify({ type: 'focus', isFocused: true });

  it('closes the oldest connection if a user opens more than 20', async () => {
    const hub = freshHub();
    const opened = [];
    for (let index = 0; index < 21; index += 1) opened.push(await connectionTo(hub, 'phone'));
    expect(await opened[0]?.waitForClose()).toEqual({ code: 4409, reason: 'replaced' });
    for (const listener of nonEmpty(opened.slice(1), 'newer connections')) {
      await listener.nextFrame();
      expect(await listener.answersPing()).toBe(true);
    }
  });

  it('RT-05 closes a connection that floods, or sends what is no frame, and no other', async () => {
    const hub = freshHub();
    const bystander = await connectionTo(hub, 'bystander');
    await bystander.nextFrame();
    const closes: [string, (string | Uint8Array)[], number][] = [
      ['flood', Array.from({ length: 21 }, () => focus), 1008],
      ['long', ['x'.repeat(1001)], 1009],
      ['binary', [new Uint8Array([1, 2, 3])], 1003],
      ['no JSON', ['{'], 1003],
      ['deep', [`${'['.repeat(400)}`], 1003],
      ['more than a frame has', ['{"type":"focus","isFocused":true,"room":"r"}'], 1003],
    ];
    for (const [name, sent, code] of closes) {
      const listener = await connectionTo(hub, name);
      for (const frame of sent) listener.socket.send(frame);
      expect((await listener.waitForClose()).code, name).toBe(code);
    }
    expect(await bystander.answersPing()).toBe(true);
  });

  it('takes twenty frames in ten seconds, again and again', async () => {
    const listener = await connectionTo(freshHub(), 'phone');
    await listener.nextFrame();
    for (let round = 0; round < 3; round += 1) {
      for (let index = 0; index < 20; index += 1) listener.socket.send(focus);
      expect(await listener.answersPing()).toBe(true);
      passSeconds(10);
    }
  });

  it('RT-06 drops a connection that has been silent for three minutes, without harm to others', async () => {
    const [silent, alive] = [await connectAs(await signIn('yuki')), await connectAs(await signIn('yuki'))];
    expect(await alive.answersPing()).toBe(true);
    passSeconds(181);
    await announceTo('yuki');
    expect(await silent.waitForClose()).toEqual({ code: 4408, reason: 'silent' });
    expect(await alive.nextBadges()).toMatchObject({ type: 'badges' });
  });

  it('RT-06 drops a slow reader after 100 frames without a sign of life, and nobody who pings', async () => {
    const [slow, alive] = [await connectAs(await signIn('yuki')), await connectAs(await signIn('yuki'))];
    let received = 0;
    slow.socket.addEventListener('message', () => (received += 1));
    await announceTo('yuki');
    await settleBackground();
    const hub = env.USER_HUB.get(env.USER_HUB.idFromName(people.yuki.id));
    for (let change = 1; change <= 110; change += 1) {
      await runSql('UPDATE notification_counters SET version = version + 1');
      await hub.refreshBadges(people.yuki.id);
      if (change % 50 === 0) await pingBehindBadges(alive);
    }
    expect(await slow.waitForClose()).toEqual({ code: 4408, reason: 'silent' });
    expect(received).toBe(100);
    await pingBehindBadges(alive);
  });

  it('closes a connection that another version has accepted, so that it is opened anew', async () => {
    const hub = freshHub();
    const [old, other] = [await connectionTo(hub, 'old'), await connectionTo(hub, 'other')];
    await other.nextFrame();
    await runInDurableObject(hub, (_, state) => {
      for (const socket of state.getWebSockets('old')) socket.serializeAttachment(1_772_000_000_000);
    });
    await evictDurableObject(hub);
    await hub.listConnections();
    expect(await old.waitForClose()).toEqual({ code: 1012, reason: 'restart' });
    expect(await other.answersPing()).toBe(true);
  });

  it('stores nothing of what a client says about its focus', async () => {
    const hub = freshHub();
    const listener = await connectionTo(hub, 'phone');
    listener.socket.send(focus);
    await expect.poll(() => hub.listConnections()).toEqual([{ sessionId: 'phone', isFocused: true }]);
    expect(await storedIn(hub)).toEqual({ keys: [], alarm: null });
  });
});
