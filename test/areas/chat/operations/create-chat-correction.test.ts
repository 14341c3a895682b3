import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import {
  correctMessage,
  createCorrection,
  createMessage,
  deleteMessage,
  editMessage,
  type Message,
  openRoom,
  readChanges,
  readCorrections,
  readMessage,
} from '../../../support/chat.ts';
import { createMatch, rowsOf } from '../../../support/matching.ts';
import { missingId, people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { enterRoom } from '../../../support/room-live.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const codeOf = ({ body }: { body: unknown }) => (body as { code: string }).code;
const pointersOf = ({ body }: { body: unknown }) =>
  (body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer);
const replace = (start: number, end: number, replacement: string | null) => ({ start, end, replacement });

/** A message of Mina that Daniel can correct. */
async function minaWrites(text = '저는 어제 학교에 갑니다.'): Promise<Message> {
  return createMessage('mina', await openRoom('mina', 'daniel'), { text });
}

describe('createChatCorrection', () => {
  describe('201', () => {
    it('keeps what was corrected, what is to stand there and why, for both users', async () => {
      const sent = await minaWrites();
      const spans = [replace(0, 2, '나는'), replace(10, 13, '갔어요'), replace(13, 14, null), replace(14, 14, '!')];
      const correction = await createCorrection('daniel', sent, { spans, comment: ' 어제는 과거예요. ' });
      expect(correction).toMatchObject({
        roomId: sent.roomId,
        messageId: sent.messageId,
        authorId: people.daniel.id,
        revision: 1,
        original: '저는 어제 학교에 갑니다.',
        corrected: '나는 어제 학교에 갔어요!',
        comment: '어제는 과거예요.',
        learnedAt: null,
      });
      expect(correction.spans.map(({ original }) => original)).toEqual(['저는', '갑니다', '.', '']);
      expect(await readCorrections('mina', sent)).toEqual([correction]);
      expect(await readCorrections('daniel', sent)).toEqual([correction]);
    });

    it('leaves the message as it is, but for the number of its corrections and of its latest change', async () => {
      const sent = await minaWrites();
      await createCorrection('daniel', sent);
      await createCorrection('daniel', sent);
      const corrected = { ...sent, correctionCount: 2, changeSequence: 2 };
      expect((await readMessage('mina', sent)).body).toEqual(corrected);
      expect((await readChanges('mina', sent.roomId, 0)).items).toEqual([corrected]);
    });

    it('tells open connections of both users by a changed frame', async () => {
      const sent = await minaWrites();
      const tabs = [await enterRoom('mina', sent.roomId), await enterRoom('daniel', sent.roomId)];
      await createCorrection('daniel', sent);
      for (const tab of tabs) expect(await tab.nextChanges(1)).toMatchObject([{ correctionCount: 1 }]);
    });

    it('chat-C22: points at the right letters, in whatever Unicode form the message was sent', async () => {
      const nfd = '학교에서 😀 が 👩‍👩‍👧 café'.normalize('NFD');
      const sent = await minaWrites(nfd);
      const letters = Array.from(sent.text ?? '');
      expect(sent.text).toBe(nfd.normalize('NFC'));
      const at = letters.indexOf('が');
      const spans = [
        replace(0, 2, '학원'.normalize('NFD')),
        replace(at, at + 1, 'か'),
        replace(letters.length - 4, letters.length, 'tea'),
      ];
      const correction = await createCorrection('daniel', sent, { spans });
      expect(correction.spans.map(({ original }) => original)).toEqual(['학교', 'が', 'café']);
      expect(correction.corrected).toBe('학원에서 😀 か 👩‍👩‍👧 tea');
    });
  });

  describe('200', () => {
    it('chat-C14: stores a correction once, if it is sent 50 times at the same moment', async () => {
      const sent = await minaWrites();
      const correction = { clientCorrectionId: crypto.randomUUID(), comment: '한 번' };
      const answers = await inParallel(50, () => correctMessage('daniel', sent, correction));
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      expect((await readMessage('mina', sent)).body).toMatchObject({ correctionCount: 1, changeSequence: 1 });
      expect(await rowsOf('chat_corrections')).toHaveLength(1);
    });

    it('answers a repeated call also after the message was edited and the match has ended', async () => {
      const { matchId, roomId } = await createMatch('mina', 'daniel');
      const sent = await createMessage('mina', roomId);
      const correction = { clientCorrectionId: crypto.randomUUID() };
      const first = await createCorrection('daniel', sent, correction);
      await editMessage('mina', sent, '다른 글');
      await request('DELETE', `/matching/matches/${matchId}`, { as: 'mina' });
      expect(await correctMessage('daniel', sent, correction)).toMatchObject({ status: 200, body: first });
    });
  });

  describe('403', () => {
    it("refuses to correct one's own message", async () => {
      const sent = await minaWrites();
      expect(codeOf(await correctMessage('mina', sent))).toBe('chat.own_message');
    });
  });

  describe('404', () => {
    it('says whether the room or the message is not to be found, also after a block', async () => {
      const sent = await minaWrites();
      expect(codeOf(await correctMessage('jisoo', sent))).toBe('chat.room_not_found');
      expect(codeOf(await correctMessage('daniel', { ...sent, messageId: missingId }))).toBe('chat.message_not_found');
      await request('PUT', `/users/me/blocks/${people.daniel.id}`, { as: 'mina' });
      expect(codeOf(await correctMessage('daniel', sent))).toBe('chat.room_not_found');
    });
  });

  describe('409', () => {
    it('refuses to correct a text that was edited meanwhile', async () => {
      const sent = await minaWrites();
      await editMessage('mina', sent, '새 글이에요');
      expect(codeOf(await correctMessage('daniel', sent))).toBe('chat.message_edited');
      expect(await createCorrection('daniel', sent, { revision: 2 })).toMatchObject({ original: '새 글이에요' });
    });

    it('refuses in a closed room', async () => {
      const { matchId, roomId } = await createMatch('mina', 'daniel');
      const sent = await createMessage('mina', roomId);
      await request('DELETE', `/matching/matches/${matchId}`, { as: 'daniel' });
      expect(codeOf(await correctMessage('daniel', sent))).toBe('chat.room_closed');
    });

    it('takes 20 corrections of a message, whoever sends them at once', async () => {
      const sent = await minaWrites();
      const answers = await inParallel(50, () => correctMessage('daniel', sent));
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(20);
      expect(new Set(answers.filter(({ status }) => status !== 201).map(codeOf))).toEqual(
        new Set(['chat.too_many_corrections']),
      );
    });

    it('chat-C05: a deletion at the same moment always wins, and leaves no correction, in 50 rounds', async () => {
      const roomId = await openRoom('mina', 'daniel');
      for (let round = 0; round < 50; round += 1) {
        const sent = await createMessage('mina', roomId, { text: `canary ${round}` });
        const [corrected, deleted] = await Promise.all([
          correctMessage('daniel', sent, { comment: 'canary comment' }),
          deleteMessage('mina', sent),
        ]);
        expect(deleted.status).toBe(204);
        if (corrected.status !== 201) expect(codeOf(corrected)).toBe('chat.message_deleted');
        expect(codeOf(await correctMessage('daniel', sent))).toBe('chat.message_deleted');
      }
      expect(await rowsOf('chat_corrections')).toEqual([]);
    }, 60_000);
  });

  describe('422', () => {
    it.each<[string, { start: number; end: number; replacement: string | null }[], string[]]>([
      ['ends before it begins', [replace(3, 2, '글')], ['/body/spans/0/end']],
      ['begins in the one before', [replace(0, 3, '글'), replace(2, 4, '글')], ['/body/spans/1/start']],
      ['stands before the one before', [replace(3, 4, '글'), replace(0, 1, '글')], ['/body/spans/1/start']],
      ['lies outside of the text', [replace(0, 1, '글'), replace(13, 15, '글')], ['/body/spans/1/end']],
      ['inserts nothing', [replace(1, 1, null)], ['/body/spans/0/replacement']],
      ['is as it was', [replace(0, 2, '저는'), replace(3, 5, '오늘')], ['/body/spans/0/replacement']],
    ])('names a span that %s', async (_, spans, pointers) => {
      const sent = await minaWrites();
      const refused = await correctMessage('daniel', sent, { spans });
      expect([refused.status, pointersOf(refused)]).toEqual([422, pointers]);
      expect((await readMessage('mina', sent)).body).toEqual(sent);
    });

    it.each([
      ['chat-C35: nothing but invisible characters', '\u200b\u2800'],
      ['chat-C35: a Hangul filler', '\u3164'],
      ['chat-C35: only white space', ' \n '],
      ['chat-C35: only marks', '\u0301\u0301'],
    ])('refuses a replacement and a comment with %s', async (_, text) => {
      const sent = await minaWrites();
      const refused = await correctMessage('daniel', sent, { spans: [replace(0, 1, text)], comment: text });
      expect([refused.status, pointersOf(refused)]).toEqual([422, ['/body/spans/0/replacement', '/body/comment']]);
    });

    it('refuses another correction with the same id', async () => {
      const sent = await minaWrites();
      const clientCorrectionId = crypto.randomUUID();
      await createCorrection('daniel', sent, { clientCorrectionId });
      const refused = await correctMessage('daniel', sent, { clientCorrectionId, comment: '다른 말' });
      expect(codeOf(refused)).toBe('chat.client_correction_id_reused');
    });
  });
});
