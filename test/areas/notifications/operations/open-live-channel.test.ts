import { env } from 'cloudflare:workers';
import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { origin, request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { runCron } from '../../../support/jobs.ts';
import {
  connectAs,
  connectWithToken,
  Listener,
  openChannel,
  doesTicketOpen,
  ticketFor,
} from '../../../support/live.ts';
import { announceTo } from '../../../support/notices.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { legacyTokenFor } from '../../../support/tokens.ts';
import { codeOf, refreshTokens, refreshSuccessfully, signIn } from '../../auth/operations/sign-in.ts';

const isClosedBySignOut = { code: 4401, reason: 'session ended' };

describe('openLiveChannel', () => {
  describe('101', () => {
    it('greets the client, and answers ping with pong', async () => {
      const listener = await connectAs(await signIn());
      expect(await listener.answersPing()).toBe(true);
    });

    it('RT-07 answers pings and notices sign-outs after the hub has slept', async () => {
      const tokens = await signIn('yuki');
      const listener = await connectAs(tokens);
      await evictDurableObject(env.USER_HUB.get(env.USER_HUB.idFromName(tokens.userId)));
      expect(await listener.answersPing()).toBe(true);
      await request('POST', '/auth/logout', { token: tokens.accessToken });
      expect(await listener.waitForClose()).toEqual(isClosedBySignOut);
    });

    it.each([1000, 1001, 3000, 4999])('answers the close of a client that closes with %d at once', async (code) => {
      const listener = await connectAs(await signIn());
      listener.socket.close(code, 'bye');
      expect(await listener.waitForClose()).toBeDefined();
    });

    it('opens for a token of the existing service', async () => {
      const listener = await connectWithToken(await legacyTokenFor('mina'));
      expect(await listener.answersPing()).toBe(true);
    });

    it('fault-X3: closes when the token of the existing service expires that opened it, not earlier', async () => {
      const soon = await connectWithToken(await legacyTokenFor('mina', { exp: Math.floor(Date.now() / 1000) + 600 }));
      const late = await connectWithToken(await legacyTokenFor('mina'));
      const withSession = await connectAs(await signIn('mina'));
      const hub = env.USER_HUB.get(env.USER_HUB.idFromName(people.mina.id));
      await evictDurableObject(hub);
      const ring = () => runInDurableObject(hub, (instance) => instance.alarm());
      passSeconds(590);
      await ring();
      expect(await soon.answersPing()).toBe(true);
      passSeconds(10);
      await ring();
      expect(await soon.waitForClose()).toEqual({ code: 4401, reason: 'session or token expired' });
      expect(await late.answersPing()).toBe(true);
      passSeconds(86_400 - 600);
      await ring();
      expect(await late.waitForClose()).toMatchObject({ code: 4401 });
      expect(await withSession.answersPing()).toBe(true);
    });

    it('fault-X3: closes when its session expires, at the alarm of the hub, and not if it was refreshed', async () => {
      const tokens = await signIn('mina');
      const [refreshed, idle] = [await connectAs(tokens), await connectAs(await signIn('mina'))];
      const hub = env.USER_HUB.get(env.USER_HUB.idFromName(people.mina.id));
      const ring = () => runInDurableObject(hub, (instance) => instance.alarm());
      passSeconds(29 * 86_400);
      await refreshSuccessfully(tokens.refreshToken);
      passSeconds(86_400);
      await ring();
      expect(await idle.waitForClose()).toMatchObject({ code: 4401 });
      expect(await refreshed.answersPing()).toBe(true);
      passSeconds(29 * 86_400);
      await ring();
      expect(await refreshed.waitForClose()).toMatchObject({ code: 4401 });
    });

    it('fault-X3: sends no badges to a connection whose session has expired, without any alarm', async () => {
      const tab = await connectAs(await signIn('mina'));
      passSeconds(91 * 86_400);
      await runCron();
      tab.socket.send(JSON.stringify({ type: 'focus', isFocused: true }));
      await announceTo('mina');
      await runCron();
      expect(await Promise.race([tab.nextBadges(), tab.closed])).toMatchObject({ code: 4401 });
    });

    it('closes with 1003 after any other frame', async () => {
      for (const frame of ['{"type":"subscribe"}', 'PING', new Uint8Array([1, 2, 3])]) {
        const listener = await connectAs(await signIn());
        listener.socket.send(frame);
        expect((await listener.waitForClose()).code).toBe(1003);
      }
    });
  });

  describe('RT-04 when its session ends', () => {
    it('closes the socket at the sign-out; sockets of other sessions and users stay', async () => {
      const [mine, other, foreign] = [await signIn('mina'), await signIn('mina'), await signIn('jisoo')];
      const [first, second, third] = [await connectAs(mine), await connectAs(other), await connectAs(foreign)];
      await request('POST', '/auth/logout', { token: mine.accessToken });
      expect(await first.waitForClose()).toEqual(isClosedBySignOut);
      expect(await second.answersPing()).toBe(true);
      expect(await third.answersPing()).toBe(true);
    });

    it('closes the socket when the session is ended from another device, alone or with all others', async () => {
      const [mine, second, third] = [await signIn('daniel'), await signIn('daniel'), await signIn('daniel')];
      const [here, two, three] = [await connectAs(mine), await connectAs(second), await connectAs(third)];
      await request('DELETE', `/auth/sessions/${second.sessionId}`, { token: mine.accessToken });
      expect(await two.waitForClose()).toEqual(isClosedBySignOut);
      await request('DELETE', '/auth/sessions', { token: mine.accessToken });
      expect(await three.waitForClose()).toEqual(isClosedBySignOut);
      expect(await here.answersPing()).toBe(true);
    });

    it('closes the socket when the refresh token is reused after the grace', async () => {
      const tokens = await signIn('hana');
      const listener = await connectAs(tokens);
      await refreshSuccessfully(tokens.refreshToken);
      passSeconds(31);
      await refreshTokens(tokens.refreshToken);
      expect(await listener.waitForClose()).toEqual(isClosedBySignOut);
    });

    it('closes the socket on arrival when the session ended while it was being opened', async () => {
      const hub = env.USER_HUB.get(env.USER_HUB.idFromName(people.yuki.id));
      await hub.closeSessions(['just-ended']);
      const response = await hub.fetch('https://user-hub/?session=just-ended&at=now', {
        headers: { upgrade: 'websocket' },
      });
      const listener = new Listener({ response });
      expect(await listener.waitForClose()).toEqual(isClosedBySignOut);
    });
  });

  describe('401', () => {
    it('RT-03 lets a ticket open one connection, also for twenty parallel callers', async () => {
      const { accessToken } = await signIn();
      const ticket = await ticketFor(accessToken);
      const opened = await inParallel(20, () => doesTicketOpen(ticket));
      expect(opened.filter(Boolean)).toHaveLength(1);
    });

    it('RT-03 refuses a ticket after 30 seconds', async () => {
      const { accessToken } = await signIn();
      const ticket = await ticketFor(accessToken);
      passSeconds(30);
      expect(codeOf(await openChannel(ticket))).toBe('auth.ticket_invalid');
    });

    it('RT-03 refuses a ticket whose session has ended', async () => {
      const { accessToken } = await signIn();
      const ticket = await ticketFor(accessToken);
      await request('POST', '/auth/logout', { token: accessToken });
      expect(codeOf(await openChannel(ticket))).toBe('auth.ticket_invalid');
    });

    it('RT-03 refuses an access token as a ticket', async () => {
      const { accessToken } = await signIn();
      expect((await openChannel(accessToken.slice(0, 128))).status).toBe(401);
    });
  });

  describe('403', () => {
    it.each([
      'https://evil.example',
      'http://localhost:8787.evil.example',
      'http://localhost:87870',
      'https://localhost:8787',
      'null',
    ])('RT-03 refuses a page of %s, and does not use the ticket up', async (from) => {
      const ticket = await ticketFor((await signIn()).accessToken);
      expect(codeOf(await openChannel(ticket, { upgrade: 'websocket', origin: from }))).toBe('auth.origin_refused');
      expect(await doesTicketOpen(ticket)).toBe(true);
    });

    it('RT-03 refuses a program that names no origin', async () => {
      expect(codeOf(await openChannel(await ticketFor((await signIn()).accessToken), { upgrade: 'websocket' }))).toBe(
        'auth.origin_refused',
      );
    });
  });

  describe('426', () => {
    it('tells an ordinary request to upgrade, and does not use the ticket up', async () => {
      const ticket = await ticketFor((await signIn()).accessToken);
      const answer = await openChannel(ticket, { origin });
      expect(codeOf(answer)).toBe('auth.upgrade_required');
      expect(answer.headers.get('upgrade')).toBe('websocket');
      expect(await doesTicketOpen(ticket)).toBe(true);
    });
  });
});
