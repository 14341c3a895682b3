import { describe, expect, it } from 'vitest';
import { origin, request } from '../../../support/app.ts';
import { openRoom } from '../../../support/chat.ts';
import { passSeconds } from '../../../support/clock.ts';
import { ticketFor, upgrade } from '../../../support/live.ts';
import { inParallel } from '../../../support/race.ts';
import { enterRoom, RoomListener } from '../../../support/room-live.ts';
import { tokenFor } from '../../../support/tokens.ts';
import { codeOf } from '../../auth/operations/sign-in.ts';

const ask = (roomId: string, ticket: string, headers: Readonly<Record<string, string>> = upgrade) =>
  request('GET', `/chat/rooms/${roomId}/live`, { query: { ticket }, headers });

describe('openChatChannel', () => {
  describe('101', () => {
    it('greets the client, and answers ping with pong', async () => {
      const tab = await enterRoom('mina', await openRoom('mina', 'daniel'));
      expect(await tab.answersPing()).toBe(true);
    });

    it('finds the room also by its id in capital letters', async () => {
      const roomId = await openRoom('mina', 'yuki');
      const tab = await enterRoom('mina', roomId.toUpperCase());
      expect(await tab.answersPing()).toBe(true);
    });
  });

  describe('401', () => {
    it('RT-03 lets a ticket open one connection, also for ten parallel callers', async () => {
      const roomId = await openRoom('mina', 'jisoo');
      const ticket = await ticketFor(await tokenFor('mina'));
      const answers = await inParallel(10, () => ask(roomId, ticket));
      const [opened, ...others] = answers
        .filter(({ status }) => status === 101)
        .map((answer) => new RoomListener(answer));
      expect(await opened?.next()).toMatchObject({ type: 'hello' });
      expect(others).toEqual([]);
    });

    it('RT-03 refuses a ticket after 30 seconds', async () => {
      const roomId = await openRoom('mina', 'hana');
      const ticket = await ticketFor(await tokenFor('mina'));
      passSeconds(30);
      expect(codeOf(await ask(roomId, ticket))).toBe('auth.ticket_invalid');
    });
  });

  describe('403', () => {
    it('RT-03 refuses a page of another site and a program that names no origin, and does not use the ticket up', async () => {
      const roomId = await openRoom('yuki', 'jisoo');
      const ticket = await ticketFor(await tokenFor('yuki'));
      const foreign = { upgrade: 'websocket', origin: 'https://evil.example' };
      expect(codeOf(await ask(roomId, ticket, foreign))).toBe('auth.origin_refused');
      expect(codeOf(await ask(roomId, ticket, { upgrade: 'websocket' }))).toBe('auth.origin_refused');
      expect(await new RoomListener(await ask(roomId, ticket)).next()).toMatchObject({ type: 'hello' });
    });
  });

  describe('426', () => {
    it('tells an ordinary request to upgrade', async () => {
      const roomId = await openRoom('yuki', 'hana');
      const answer = await ask(roomId, await ticketFor(await tokenFor('yuki')), { origin });
      expect(codeOf(answer)).toBe('auth.upgrade_required');
      expect(answer.headers.get('upgrade')).toBe('websocket');
    });
  });
});
