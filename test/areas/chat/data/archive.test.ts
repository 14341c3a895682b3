/** What the archive of a user's data shows of chat. */
import { beforeEach, describe, expect, it } from 'vitest';
import { readPersonalData } from '../../../../src/areas/account/data/read-personal-data.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { createCorrection, createMessage, deleteMessage, editMessage, openRoom, react } from '../../../support/chat.ts';
import { env } from '../../../support/deps.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const archiveOfMina = async () => {
  const files = await readPersonalData(env.DB, people.mina.id, '2026-03-02T09:00:00.000Z');
  return Object.fromEntries(files.map((file) => [file.export.file, file.content]));
};

describe('the archive', () => {
  it('shows what messages said before they were edited, and nothing of deleted ones', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const kept = await createMessage('mina', roomId, { text: '첫째', language: 'ko' });
    await editMessage('mina', kept, '둘째');
    await editMessage('mina', kept, '셋째');
    const gone = await createMessage('mina', roomId, { text: 'canary' });
    await editMessage('mina', gone, 'canary two');
    await deleteMessage('mina', gone);
    const replacedAt = '2026-03-02T09:00:00.000Z';
    const archive = await archiveOfMina();
    expect(archive['chatMessages']).toMatchObject([
      {
        text: '셋째',
        language: 'ko',
        earlierTexts: [
          { revision: 1, text: '첫째', replacedAt },
          { revision: 2, text: '둘째', replacedAt },
        ],
      },
      { text: null, earlierTexts: [] },
    ]);
    expect(JSON.stringify(archive)).not.toContain('canary');
  });

  it('shows reactions, corrections given and received, mentions and the settings of rooms', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const [own, theirs] = [
      await createMessage('mina', roomId),
      await createMessage('daniel', roomId, { mentions: [people.mina.id] }),
    ];
    await react('mina', theirs, '👍');
    const received = await createCorrection('daniel', own, { comment: '받은 말' });
    const given = await createCorrection('mina', theirs, { comment: '준 말' });
    for (const [as, { correctionId }] of [
      ['mina', received],
      ['daniel', given],
    ] as const)
      await callSuccessfully(as, 'PUT', `/chat/corrections/${correctionId}/learned`);
    await callSuccessfully('mina', 'PATCH', `/chat/rooms/${roomId}/membership`, { level: 'none' });
    const archive = await archiveOfMina();
    expect(archive['chatReactions']).toMatchObject([{ messageId: theirs.messageId, emoji: '👍' }]);
    expect(archive['chatMentions']).toEqual([{ messageId: theirs.messageId, roomId, sequence: 2 }]);
    expect(archive['chatRooms']).toMatchObject([{ roomId, level: 'none', mutedUntil: null }]);
    const spans = [{ start: 0, end: 0, replacement: '!' }];
    expect(archive['chatCorrections']).toMatchObject([
      { authorId: people.daniel.id, comment: '받은 말', spans, learnedAt: '2026-03-02T09:00:00.000Z' },
      { authorId: people.mina.id, comment: '준 말', spans, learnedAt: null },
    ]);
  });
});
