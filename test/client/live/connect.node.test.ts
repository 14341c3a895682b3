import { describe, expect, it } from 'vitest';
import { computeBackOff } from '../../../src/client/live/back-off.ts';
import { badges, connected, refusal, settle } from './fake.ts';

describe('a live connection', () => {
  it('opens with a ticket, says whether the user is looking, and shows the badges', async () => {
    const { live, last, page, states } = await connected();
    expect(last().address).toBe('wss://api.example/api/v2/notifications/live?ticket=ticket%201');
    last().greet(4, 2);
    expect(live.badges.read()).toEqual(badges(4, 2));
    expect(last().sent).toContain('{"type":"focus","isFocused":true}');
    page.turn(false);
    page.turn(false);
    expect(last().sent.filter((frame) => frame.includes('focus'))).toEqual([
      '{"type":"focus","isFocused":true}',
      '{"type":"focus","isFocused":false}',
    ]);
    expect(states).toEqual(['open']);
  });

  it('push-N19: never shows badges of an older version, wherever they come from', async () => {
    const { live, last } = await connected();
    last().greet(4, 2);
    const shown: (number | undefined)[] = [];
    live.badges.subscribe(() => shown.push(live.badges.read()?.notifications.count));
    last().receive(JSON.stringify({ type: 'badges', ...badges(6, 1) }));
    last().receive(JSON.stringify({ type: 'badges', ...badges(5, 3) }));
    expect(live.badges.offer(badges(3, 9))).toBe(false);
    expect(live.badges.offer({ ...badges(6, 0) })).toBe(true);
    live.badges.offer({ ...badges(6, 0) });
    expect(shown).toEqual([1, 0]);
  });

  it('ignores frames that it does not know, and keeps those with new fields', async () => {
    const { live, last } = await connected();
    last().greet(1, 1);
    for (const frame of [
      '',
      '{',
      'null',
      '[]',
      '{"type":"later"}',
      '{"type":"badges"}',
      new Uint8Array([1]),
      '{"type":"badges","version":"9","notifications":{"count":1,"isMore":false}}',
    ])
      last().receive(frame);
    last().receive(JSON.stringify({ type: 'badges', ...badges(2, 5), messages: { count: 1 } }));
    expect(live.badges.read()).toEqual(badges(2, 5));
  });

  it('takes a new ticket for each attempt and waits longer after each failure, with full jitter', async () => {
    const { last, time, tickets, sockets } = await connected();
    const waits: number[] = [];
    for (let failure = 0; failure < 9; failure += 1) {
      const before = time.slept.length;
      last().end(1006);
      await settle();
      waits.push(time.slept.slice(before).at(-1) ?? -1);
      await time.pass(waits.at(-1) ?? 0);
    }
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
    expect(sockets.map(({ address }) => new URL(address).searchParams.get('ticket'))).toEqual(
      Array.from({ length: 10 }, (_, index) => `ticket ${index + 1}`),
    );
    expect(tickets()).toBe(10);
    expect([computeBackOff(3, 0), computeBackOff(3, 0.999)]).toEqual([0, 7992]);
  });

  it('waits a few seconds after a connection that worked, however often it failed before', async () => {
    const { last, time } = await connected();
    for (let failure = 0; failure < 5; failure += 1) {
      last().end(1006);
      await settle();
      await time.pass(time.slept.at(-1) ?? 0);
    }
    last().greet();
    last().end(1012);
    await settle();
    expect(time.slept.at(-1)).toBe(2500);
  });

  it.each([4401, 1003, 1009])('does not come back after the code %d', async (code) => {
    const { live, last, time, sockets, page } = await connected();
    last().greet();
    last().end(code);
    await time.pass(600_000);
    expect(live.state).toBe('ended');
    expect(sockets).toHaveLength(1);
    expect(page.listenerCount).toBe(0);
  });

  it('rests for a minute after too many frames, also if the user returns', async () => {
    const { last, time, sockets, page } = await connected();
    last().greet();
    last().end(1008);
    await time.pass(59_000);
    page.turn(true);
    await settle();
    expect(sockets).toHaveLength(1);
    await time.pass(5000);
    expect(sockets).toHaveLength(2);
  });

  it('comes back after it was replaced only when the user returns to the page', async () => {
    const { last, time, sockets, page } = await connected();
    last().greet();
    page.turn(false);
    last().end(4409);
    await time.pass(3_600_000);
    expect(sockets).toHaveLength(1);
    page.turn(true);
    await settle();
    expect(sockets).toHaveLength(2);
  });

  it('front-F06: tries at once when the user returns while it waits', async () => {
    const { last, sockets, page } = await connected();
    page.turn(false);
    last().end(1006);
    await settle();
    expect(sockets).toHaveLength(1);
    page.turn(true);
    await settle();
    expect(sockets).toHaveLength(2);
  });

  it('front-F06: gives up a socket that does not answer five seconds after the user returns', async () => {
    const { last, time, sockets, page } = await connected();
    last().greet();
    await time.pass(10_000);
    const dead = last();
    dead.answers = false;
    page.turn(false);
    page.turn(true);
    await time.pass(5000);
    expect(dead.closedWith).toBe(1000);
    await time.pass(5000);
    expect(sockets).toHaveLength(2);
  });

  it('front-F06: gives up a socket that never greets', async () => {
    const { last, time, sockets } = await connected();
    const hanging = last();
    await time.pass(10_000);
    expect(hanging.closedWith).toBe(1000);
    await time.pass(1000);
    expect(sockets).toHaveLength(2);
  });

  it('pings every thirty seconds while it is open, also when nobody looks', async () => {
    const { last, time, page } = await connected();
    last().greet();
    page.turn(false);
    await time.pass(300_000);
    const pings = last().sent.filter((frame) => frame === 'ping').length;
    expect(pings).toBeGreaterThanOrEqual(9);
    expect(pings).toBeLessThanOrEqual(11);
    expect(last().closedWith).toBeNull();
  });

  it.each([
    [401, 'auth.token_invalid'],
    [403, 'auth.account_suspended'],
    [409, 'profile.deletion_pending'],
  ])('ends and tells the app if no ticket can be had (%d)', async (status, code) => {
    const told: string[] = [];
    const { live, sockets, time } = await connected({
      answer: () => refusal(status, code),
      onRefused: (problem) => void told.push(problem.code),
    });
    await time.pass(600_000);
    expect(live.state).toBe('ended');
    expect(sockets).toEqual([]);
    expect(told).toEqual([code]);
  });

  it('waits as the server says if tickets are refused for a while', async () => {
    const answers = [refusal(429, 'request.rate_limited', { 'retry-after': '60' })];
    const { time, sockets } = await connected({ answer: () => answers.shift() ?? null });
    await time.pass(59_000);
    expect(sockets).toEqual([]);
    await time.pass(2000);
    expect(sockets).toHaveLength(1);
  });

  it('leaves nothing behind when it is closed, in whatever state', async () => {
    const { live, last, time, sockets, page } = await connected();
    last().greet();
    live.close();
    await time.pass(600_000);
    expect(last().closedWith).toBe(1000);
    expect(page.listenerCount).toBe(0);
    expect(sockets).toHaveLength(1);
  });
});
