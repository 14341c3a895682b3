import { env } from 'cloudflare:workers';
import { evictDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { origin, request, type Answer } from '../../support/app.ts';
import { passSeconds } from '../../support/clock.ts';
import { people } from '../../support/people.ts';
import { inParallel } from '../../support/race.ts';
import { legacyTokenFor } from '../../support/tokens.ts';
import { codeOf, refresh, refreshed, signIn, type Tokens } from './sign-in.ts';

async function ticketFor(token: string): Promise<string> {
  const answer = await request('POST', '/auth/realtime-ticket', { token });
  expect(answer.status).toBe(200);
  return (answer.body as { ticket: string }).ticket;
}

const upgrade = { upgrade: 'websocket', origin };
const open = (ticket: string, headers: Record<string, string> = upgrade): Promise<Answer> => request('GET', '/notifications/live', { query: { ticket }, headers });

/** A connection and what happens to it. */
class Listener {
  readonly socket: WebSocket;
  readonly closed: Promise<{ code: number; reason: string }>;
  readonly #frames: string[] = [];
  readonly #waiting: ((frame: string) => void)[] = [];

  constructor({ response }: Pick<Answer, 'response'>) {
    if (response.webSocket === null) throw new Error(`no socket, but ${response.status}`);
    this.socket = response.webSocket;
    this.socket.addEventListener('message', ({ data }) => this.#take(String(data)));
    this.closed = new Promise((resolve) => {
      this.socket.addEventListener('close', ({ code, reason }) => resolve({ code, reason }));
    });
    this.socket.accept();
  }

  /** The next frame, in order. */
  next(): Promise<string> {
    const frame = this.#frames.shift();
    return frame === undefined ? new Promise((resolve) => void this.#waiting.push(resolve)) : Promise.resolve(frame);
  }

  async pings(): Promise<boolean> {
    this.socket.send('ping');
    return (await this.next()) === 'pong';
  }

  /** How it was closed; fails after a second. */
  closedWithinASecond(): Promise<{ code: number; reason: string }> {
    const late = new Promise<never>((_, reject) => void setTimeout(() => reject(new Error('still open after a second')), 1000));
    return Promise.race([this.closed, late]);
  }

  #take(frame: string): void {
    const waiting = this.#waiting.shift();
    if (waiting === undefined) this.#frames.push(frame);
    else waiting(frame);
  }
}

/** A connection that has been greeted. */
async function connectWith(token: string): Promise<Listener> {
  const listener = new Listener(await open(await ticketFor(token)));
  expect(await listener.next()).toBe(JSON.stringify({ type: 'hello', at: new Date().toISOString() }));
  return listener;
}
const connect = ({ accessToken }: Tokens) => connectWith(accessToken);
const isClosedBySignOut = { code: 4401, reason: 'session ended' };

describe('createRealtimeTicket', () => {
  it('200 a ticket is 256 bits, lasts 30 seconds, and only its hash is stored', async () => {
    const { accessToken } = await signIn();
    const { body } = await request('POST', '/auth/realtime-ticket', { token: accessToken });
    expect(body).toEqual({ ticket: expect.stringMatching(/^[\w-]{43}$/), expiresAt: '2026-03-02T09:00:30.000Z' });
    const { results } = await env.DB.prepare('SELECT * FROM realtime_tickets').all();
    expect(JSON.stringify(results)).not.toContain((body as { ticket: string }).ticket);
  });

  it('404 somebody without an account gets none', async () => {
    const token = await legacyTokenFor('mina', { sub: crypto.randomUUID() });
    expect(codeOf(await request('POST', '/auth/realtime-ticket', { token }))).toBe('profile.missing');
  });
});

describe('openLiveChannel', () => {
  describe('101', () => {
    it('the server says hello, and answers ping with pong', async () => {
      const listener = await connect(await signIn());
      expect(await listener.pings()).toBe(true);
    });

    it('RT-07 ping is answered and sign-out noticed after the hub has slept', async () => {
      const tokens = await signIn('yuki');
      const listener = await connect(tokens);
      await evictDurableObject(env.USER_HUB.get(env.USER_HUB.idFromName(tokens.userId)));
      expect(await listener.pings()).toBe(true);
      await request('POST', '/auth/logout', { token: tokens.accessToken });
      expect(await listener.closedWithinASecond()).toEqual(isClosedBySignOut);
    });

    it('a token of the existing service opens it too', async () => {
      const listener = await connectWith(await legacyTokenFor('mina'));
      expect(await listener.pings()).toBe(true);
    });

    it('any other frame closes it with 1003', async () => {
      for (const frame of ['{"type":"subscribe"}', 'PING', new Uint8Array([1, 2, 3])]) {
        const listener = await connect(await signIn());
        listener.socket.send(frame);
        expect((await listener.closedWithinASecond()).code).toBe(1003);
      }
    });
  });

  describe('RT-04 its session ends', () => {
    it('by signing out: the socket closes, those of other sessions and people stay', async () => {
      const [mine, other, foreign] = [await signIn('mina'), await signIn('mina'), await signIn('jisoo')];
      const [first, second, third] = [await connect(mine), await connect(other), await connect(foreign)];
      await request('POST', '/auth/logout', { token: mine.accessToken });
      expect(await first.closedWithinASecond()).toEqual(isClosedBySignOut);
      expect(await second.pings()).toBe(true);
      expect(await third.pings()).toBe(true);
    });

    it('from another device, one or all others', async () => {
      const [mine, second, third] = [await signIn('daniel'), await signIn('daniel'), await signIn('daniel')];
      const [here, two, three] = [await connect(mine), await connect(second), await connect(third)];
      await request('DELETE', `/auth/sessions/${second.sessionId}`, { token: mine.accessToken });
      expect(await two.closedWithinASecond()).toEqual(isClosedBySignOut);
      await request('DELETE', '/auth/sessions', { token: mine.accessToken });
      expect(await three.closedWithinASecond()).toEqual(isClosedBySignOut);
      expect(await here.pings()).toBe(true);
    });

    it('because its refresh token was used again after the grace', async () => {
      const tokens = await signIn('hana');
      const listener = await connect(tokens);
      await refreshed(tokens.refreshToken);
      passSeconds(31);
      await refresh(tokens.refreshToken);
      expect(await listener.closedWithinASecond()).toEqual(isClosedBySignOut);
    });

    it('while the connection was on its way: it is closed on arrival', async () => {
      const hub = env.USER_HUB.get(env.USER_HUB.idFromName(people.yuki.id));
      await hub.closeSessions(['just-ended']);
      const response = await hub.fetch('https://user-hub/?session=just-ended&at=now', { headers: { upgrade: 'websocket' } });
      const listener = new Listener({ response });
      expect(await listener.closedWithinASecond()).toEqual(isClosedBySignOut);
    });
  });

  describe('401', () => {
    it('RT-03 a ticket opens one connection, also for twenty callers at once', async () => {
      const { accessToken } = await signIn();
      const ticket = await ticketFor(accessToken);
      const answers = await inParallel(20, () => open(ticket));
      expect(answers.filter(({ status }) => status === 101)).toHaveLength(1);
      expect(answers.filter(({ status }) => status === 401)).toHaveLength(19);
    });

    it('RT-03 a ticket is over after 30 seconds', async () => {
      const { accessToken } = await signIn();
      const ticket = await ticketFor(accessToken);
      passSeconds(30);
      expect(codeOf(await open(ticket))).toBe('auth.ticket_invalid');
    });

    it('RT-03 a ticket of a session that has ended since opens nothing', async () => {
      const { accessToken } = await signIn();
      const ticket = await ticketFor(accessToken);
      await request('POST', '/auth/logout', { token: accessToken });
      expect(codeOf(await open(ticket))).toBe('auth.ticket_invalid');
    });

    it('RT-03 an access token is no ticket', async () => {
      const { accessToken } = await signIn();
      expect((await open(accessToken.slice(0, 128))).status).toBe(401);
    });
  });

  describe('403', () => {
    it.each(['https://evil.example', 'http://localhost:8787.evil.example', 'http://localhost:87870', 'https://localhost:8787', 'null'])(
      'RT-03 a page of %s may not connect, and the ticket is not used up', async (from) => {
        const ticket = await ticketFor((await signIn()).accessToken);
        expect(codeOf(await open(ticket, { upgrade: 'websocket', origin: from }))).toBe('auth.origin_refused');
        expect((await open(ticket)).status).toBe(101);
      });

    it('RT-03 a program that names no origin may not connect', async () => {
      expect(codeOf(await open(await ticketFor((await signIn()).accessToken), { upgrade: 'websocket' }))).toBe('auth.origin_refused');
    });
  });

  it('426 an ordinary request is told to upgrade, and the ticket is not used up', async () => {
    const ticket = await ticketFor((await signIn()).accessToken);
    const answer = await open(ticket, { origin });
    expect(codeOf(answer)).toBe('auth.upgrade_required');
    expect(answer.headers.get('upgrade')).toBe('websocket');
    expect((await open(ticket)).status).toBe(101);
  });
});
