import { request } from '../../support/app.ts';
import { callSuccessfully, cursorAfterFirstPage, etagOf } from '../../support/calls.ts';
import { createMessage, editMessage, openRoom } from '../../support/chat.ts';
import { passSeconds } from '../../support/clock.ts';
import { env } from '../../support/deps.ts';
import { createPublicRoomOf, createRoom, makeMember } from '../../support/groups.ts';
import { settleBackground } from '../../support/jobs.ts';
import { createMatch } from '../../support/matching.ts';
import { people } from '../../support/people.ts';
import type { Scenarios } from '../../support/scenarios.ts';
import {
  greeting,
  letDanielWrite,
  letDanielWriteAsPartner,
  letMinaAnswer,
  letMinaTalkWithTwo,
} from './direct-talks.ts';
import {
  createGroup,
  createGroupForTwo,
  createRenamedGroup,
  createRoomWithoutDaniel,
  insertGroupsOf,
} from './groups.ts';

async function letMinaMuteDaniel() {
  const ids = await letDanielWrite();
  const settings = { mutedUntil: '2026-03-02T15:00:00.000Z' };
  await callSuccessfully('mina', 'PATCH', `/chat/rooms/${ids.roomId}/membership`, settings);
  return ids;
}

/** What Daniel corrects in Mina's answer. */
const correction = {
  clientCorrectionId: '5b1f0f5e-3c7a-4c0b-8a52-5f0b3c1d2e4f',
  revision: 1,
  spans: [{ start: 4, end: 6, replacement: '오늘' }],
  comment: '내일은 바빠요!',
};

async function letDanielCorrectMina() {
  const ids = await letMinaAnswer();
  const path = `/chat/rooms/${ids.roomId}/messages/${ids.answerId}/corrections`;
  const { correctionId } = await callSuccessfully<{ correctionId: string }>('daniel', 'POST', path, correction);
  return { ...ids, messageId: ids.answerId, correctionId, clientCorrectionId: correction.clientCorrectionId };
}

async function letDanielCorrectMinaTwice() {
  const ids = await letDanielCorrectMina();
  const path = `/chat/rooms/${ids.roomId}/messages/${ids.answerId}/corrections`;
  passSeconds(60);
  const spans = [{ start: 0, end: 3, replacement: '좋습니다' }];
  await callSuccessfully('daniel', 'POST', path, { clientCorrectionId: crypto.randomUUID(), revision: 1, spans });
  return { ...ids, cursor: await cursorAfterFirstPage('mina', '/chat/corrections') };
}

/** Scenarios for the rooms of Mina with Daniel and Yuki. */
export const scenarios = {
  danielHasWrittenMina: async () => ({ ...(await letDanielWrite()), writerId: people.daniel.id }),
  danielHasWrittenMinaKnown: async () => {
    const ids = await letDanielWrite();
    return { ...ids, etag: await etagOf(`/chat/rooms/${ids.roomId}`, 'mina') };
  },
  danielHasWrittenAndMatchEnded: async () => {
    const ids = await letDanielWrite();
    await callSuccessfully('daniel', 'DELETE', `/matching/matches/${ids.matchId}`);
    return ids;
  },
  danielHasWrittenAsPartner: letDanielWriteAsPartner,
  danielHasWrittenYuki: async () => {
    const roomId = await openRoom('daniel', 'yuki');
    const { messageId } = await createMessage('daniel', roomId, greeting);
    return { roomId, messageId };
  },
  minaHasReadDaniel: async () => {
    const ids = await letDanielWrite();
    await callSuccessfully('mina', 'PUT', `/chat/rooms/${ids.roomId}/read-position`, { readSequence: 1 });
    return ids;
  },
  minaHasReactedToDaniel: async () => {
    const ids = await letDanielWrite();
    const reaction = `/chat/rooms/${ids.roomId}/messages/${ids.messageId}/reactions/${encodeURIComponent('👍')}`;
    await callSuccessfully('mina', 'PUT', reaction);
    return ids;
  },
  danielHasReactedWith20: async () => {
    const ids = await letDanielWrite();
    const messages = `/chat/rooms/${ids.roomId}/messages/${ids.messageId}`;
    for (const emoji of '😀😃😄😁😆😅😂🙂🙃😉😊😇🥰😍🤩😘😗😚😙😋')
      await callSuccessfully('daniel', 'PUT', `${messages}/reactions/${encodeURIComponent(emoji)}`);
    return ids;
  },
  danielHasDeletedHisMessage: async () => {
    const ids = await letDanielWrite();
    await callSuccessfully('daniel', 'DELETE', `/chat/rooms/${ids.roomId}/messages/${ids.messageId}`);
    return ids;
  },
  danielHasWrittenAndMinaLeaves: async () => {
    const ids = await letDanielWrite();
    await callSuccessfully('mina', 'DELETE', '/users/me');
    return ids;
  },
  minaHasMutedDaniel: letMinaMuteDaniel,
  minaHasMutedDanielKnown: async () => {
    const ids = await letMinaMuteDaniel();
    return { ...ids, etag: await etagOf(`/chat/rooms/${ids.roomId}/membership`, 'mina') };
  },
  minaHasAnsweredDaniel: letMinaAnswer,
  minaHasAnsweredDanielKnown: async () => {
    const ids = await letMinaAnswer();
    return { ...ids, etag: await etagOf(`/chat/rooms/${ids.roomId}/messages/${ids.answerId}`, 'mina') };
  },
  minaHasTicketForRoom: async () => {
    const { roomId } = await letDanielWrite();
    const { body } = await request('POST', '/auth/realtime-ticket', { as: 'mina' });
    return { roomId, ticket: (body as { ticket: string }).ticket };
  },
  minaHasGroup: createGroup,
  minaHasGroupForTwo: createGroupForTwo,
  minaHasGroupAndLeaves: async () => {
    const ids = await createGroup();
    await callSuccessfully('mina', 'DELETE', '/users/me');
    return ids;
  },
  minaHasFullGroup: async () => {
    const ids = await createGroupForTwo();
    await env.DB.prepare('UPDATE chat_rooms SET member_count = 50 WHERE id = ?').bind(ids.roomId).run();
    return ids;
  },
  minaHasPublicRoom: async () => {
    const roomId = await createPublicRoomOf('mina');
    passSeconds(60);
    return { roomId };
  },
  danielHasWrittenInGroup: async () => {
    const { roomId } = await createGroup();
    const { messageId } = await createMessage('daniel', roomId, greeting);
    await settleBackground();
    return { roomId, messageId };
  },
  danielHasWrittenInGroupAndIsBlocked: async () => {
    const { roomId } = await createGroup();
    await createMessage('daniel', roomId, greeting);
    await callSuccessfully('mina', 'PUT', `/users/me/blocks/${people.daniel.id}`);
    return { roomId };
  },
  minaHasInvitedDanielAndRenamed: createRenamedGroup,
  danielInGroupForPartners: async () => {
    const roomId = await createRoom('mina');
    const { matchId } = await createMatch('mina', 'daniel');
    await makeMember('mina', roomId, 'daniel');
    await callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy: { profileVisibility: 'matched' } });
    return { roomId, matchId };
  },
  danielReportedInGroupOfHana: async () => {
    const roomId = await createPublicRoomOf('hana', 'daniel');
    const { messageId } = await createMessage('daniel', roomId, greeting);
    await editMessage('daniel', { roomId, messageId }, 'Hi all!');
    const { body } = await request('POST', `/users/${people.daniel.id}/reports`, {
      as: 'yuki',
      body: { reason: 'spam' },
    });
    return { roomId, messageId, reportId: (body as { reportId: string }).reportId };
  },
  danielReportedAndHasCorrectedHana: async () => {
    const roomId = await createPublicRoomOf('hana', 'daniel');
    const { messageId } = await createMessage('hana', roomId, { text: '좋아요! 내일 저녁에 이야기해요.' });
    await callSuccessfully('daniel', 'POST', `/chat/rooms/${roomId}/messages/${messageId}/corrections`, correction);
    const { body } = await request('POST', `/users/${people.daniel.id}/reports`, {
      as: 'yuki',
      body: { reason: 'spam' },
    });
    return { roomId, messageId, reportId: (body as { reportId: string }).reportId };
  },
  minaHasRemovedDaniel: createRoomWithoutDaniel,
  minaOwns20Rooms: async () => {
    await insertGroupsOf('mina', 20);
    return {};
  },
  danielIsIn100Rooms: async () => {
    await insertGroupsOf('daniel', 100);
    return createGroupForTwo();
  },
  minaWithoutAge: async () => {
    await env.DB.prepare('UPDATE user_profiles SET age_group = NULL WHERE id = ?').bind(people.mina.id).run();
    return {};
  },
  danielHasCorrectedMina: letDanielCorrectMina,
  danielHasCorrectedMinaTwice: letDanielCorrectMinaTwice,
  minaHasLearnedCorrection: async () => {
    const ids = await letDanielCorrectMina();
    await callSuccessfully('mina', 'PUT', `/chat/corrections/${ids.correctionId}/learned`);
    return ids;
  },
  minaHasEditedHerAnswer: async () => {
    const ids = await letMinaAnswer();
    const path = `/chat/rooms/${ids.roomId}/messages/${ids.answerId}`;
    await callSuccessfully('mina', 'PATCH', path, { text: '좋아요! 모레 저녁에 이야기해요.' });
    return ids;
  },
  minaHasDeletedHerAnswer: async () => {
    const ids = await letMinaAnswer();
    await callSuccessfully('mina', 'DELETE', `/chat/rooms/${ids.roomId}/messages/${ids.answerId}`);
    return ids;
  },
  minaHasAnsweredAndMatchEnded: async () => {
    const ids = await letMinaAnswer();
    await callSuccessfully('daniel', 'DELETE', `/matching/matches/${ids.matchId}`);
    return ids;
  },
  minaAnswerHas20Corrections: async () => {
    const ids = await letMinaAnswer();
    const path = `/chat/rooms/${ids.roomId}/messages/${ids.answerId}/corrections`;
    for (let number = 0; number < 20; number += 1)
      await callSuccessfully('daniel', 'POST', path, { ...correction, clientCorrectionId: crypto.randomUUID() });
    return ids;
  },
  danielHasCorrectedAndMinaLeaves: () =>
    letDanielCorrectMina().then((ids) => callSuccessfully('mina', 'DELETE', '/users/me').then(() => ids)),
  minaAndDanielUseTwoLanguages: async () => {
    const { roomId, messageId } = await letDanielWrite();
    await createMessage('daniel', roomId, { text: 'How was your day?', language: 'en' });
    await createMessage('mina', roomId, { text: '오늘은 바빴어요.', language: 'ko' });
    return { roomId, messageId };
  },
  minaTalksWithTwo: letMinaTalkWithTwo,
  minaTalksWithTwoAndRead: async () => {
    const ids = await letMinaTalkWithTwo();
    return { ...ids, cursor: await cursorAfterFirstPage('mina', '/chat/rooms') };
  },
} satisfies Scenarios;
