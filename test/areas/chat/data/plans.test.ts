/** DAT-05: the query plans of data/chat. Every query is a seek; none scans a table. */
import { describe, expect, it } from 'vitest';
import { sql } from 'drizzle-orm';
import { areAcquainted } from '../../../../src/areas/chat/data/acquainted.ts';
import { departAcrossAges } from '../../../../src/areas/chat/data/age-groups.ts';
import {
  createRoomStatements,
  deleteRoomStatements,
  renameRoomStatements,
} from '../../../../src/areas/chat/data/change-rooms.ts';
import { eraseRoomStatements } from '../../../../src/areas/chat/data/erase-room.ts';
import {
  forgetTracesStatements,
  forgetSenderStatements,
  leaveAllStatements,
} from '../../../../src/areas/chat/data/forget-sender.ts';
import { memberFor, membersOf } from '../../../../src/areas/chat/data/members.ts';
import {
  inviteStatements,
  joinRoomStatements,
  leaveStatements,
  removeMemberStatements,
  setRoleStatements,
} from '../../../../src/areas/chat/data/memberships.ts';
import { publicRoomsFor } from '../../../../src/areas/chat/data/public-rooms.ts';
import { correctMessagesStatements } from '../../../../src/areas/chat/data/correct-messages.ts';
import { tellReceiversStatements } from '../../../../src/areas/chat/data/correction-notices.ts';
import { orderTellingStatements, tellGroupStatements } from '../../../../src/areas/chat/data/group-notices.ts';
import { tellInvitedStatements } from '../../../../src/areas/chat/data/invitation-notices.ts';
import {
  correctionsOf,
  learnStatements,
  receivedCorrections,
  unlearnStatement,
} from '../../../../src/areas/chat/data/corrections.ts';
import { deleteMessagesStatements } from '../../../../src/areas/chat/data/delete-messages.ts';
import { editMessagesStatements } from '../../../../src/areas/chat/data/edit-messages.ts';
import {
  changesAfter,
  hiddenPairs,
  shownTypists,
  messagesAfter,
  openRoomsOf,
  roomEndsIn,
  roomOfMatch,
  roomsOfPair,
  barredIn,
} from '../../../../src/areas/chat/data/live.ts';
import { changedMessages, messageFor, messagesAt, roomEndsFor } from '../../../../src/areas/chat/data/messages.ts';
import { writtenIn } from '../../../../src/areas/chat/data/language-balance.ts';
import { readMentionNotices, tellMentionedStatements } from '../../../../src/areas/chat/data/mention-notices.ts';
import { readMessageNotices, tellPartnersStatements } from '../../../../src/areas/chat/data/message-notices.ts';
import { reactStatements } from '../../../../src/areas/chat/data/react.ts';
import {
  markUnreadStatement,
  readPositionFor,
  saveReadPositionStatement,
} from '../../../../src/areas/chat/data/read-positions.ts';
import { roomFor, roomsOf } from '../../../../src/areas/chat/data/rooms.ts';
import { changeRoomSettingsStatements, roomSettingsFor } from '../../../../src/areas/chat/data/room-settings.ts';
import { searchPage } from '../../../../src/areas/chat/data/search.ts';
import {
  indexEditedStatements,
  indexNewStatements,
  indexOldStatements,
  messagesToIndex,
  moveOnStatement,
} from '../../../../src/areas/chat/data/search-index.ts';
import { sendMessagesStatements } from '../../../../src/areas/chat/data/send-messages.ts';
import { unreadOf } from '../../../../src/areas/chat/data/unread.ts';
import { compile, select, type Statement } from '../../../../src/store/statement.ts';
import { missingId, people } from '../../../support/people.ts';
import { planOf } from '../../../support/plans.ts';

const mina = people.mina.id;
const now = '2026-03-02T09:00:00.000Z';
const text = { id: missingId, text: 'x' };
const search = { userId: mina, match: 'body : "x"', from: now, to: now, below: 7, limit: 20 } as const;

describe('plans of chat', () => {
  it.each<[string, readonly Statement[]]>([
    ['roomsOf, first page', [roomsOf(mina, { after: null, limit: 20 })]],
    ['roomsOf, a later page', [roomsOf(mina, { after: [now, missingId], limit: 20 })]],
    ['roomFor', [roomFor(mina, missingId)]],
    ['roomEndsFor', [roomEndsFor(mina, missingId)]],
    ['changedMessages', [changedMessages(mina, missingId, 7, 50)]],
    ['messagesAt, the latest', [messagesAt('latest')(mina, missingId, 50, 0)]],
    ['messagesAt, around', [messagesAt('around')(mina, missingId, 50, 7)]],
    ['unreadOf', [unreadOf(mina)]],
    ['readPositionFor', [readPositionFor(mina, missingId)]],
    ['saveReadPositionStatement', [saveReadPositionStatement(mina, missingId, 7)]],
    ['markUnreadStatement', [markUnreadStatement(mina, missingId, 7)]],
    ['messageFor', [messageFor(mina, missingId, missingId)]],
    ['barredIn', [barredIn(missingId, [])]],
    ['roomEndsIn', [roomEndsIn(missingId)]],
    ['messagesAfter', [messagesAfter(missingId, 7, 200)]],
    ['changesAfter', [changesAfter(missingId, 7, 200)]],
    ['roomsOfPair', [roomsOfPair(mina, missingId)]],
    ['areAcquainted', [select(sql`SELECT ${areAcquainted(mina, missingId)}`, () => null)]],
    ['shownTypists', [shownTypists(missingId, [mina], [mina])]],
    ['hiddenPairs', [hiddenPairs(missingId, [mina], { messages: 7, changes: 7, limit: 200 })]],
    ['createRoomStatements', createRoomStatements(now, mina, { roomId: missingId, kind: 'group', title: 'x' })],
    ['renameRoomStatements', renameRoomStatements(now, mina, missingId, 'x')],
    ['deleteRoomStatements', deleteRoomStatements(now, mina, missingId)],
    ['joinRoomStatements', joinRoomStatements(now, mina, missingId)],
    ['inviteStatements', inviteStatements(now, mina, missingId, people.daniel.id)],
    ['setRoleStatements, owner', setRoleStatements('owner')(mina, missingId, people.daniel.id)],
    ['setRoleStatements, admin', setRoleStatements('admin')(mina, missingId, people.daniel.id)],
    ['leaveStatements', leaveStatements(now, mina, missingId)],
    ['removeMemberStatements', removeMemberStatements(now, mina, missingId, people.daniel.id)],
    ['departAcrossAges', departAcrossAges(now, [mina])],
    ['membersOf, first page', [membersOf({ userId: mina, roomId: missingId }, { after: null, limit: 20 })]],
    ['membersOf, a later page', [membersOf({ userId: mina, roomId: missingId }, { after: [now, mina], limit: 20 })]],
    ['memberFor', [memberFor(mina, missingId, mina)]],
    ['publicRoomsFor, first page', [publicRoomsFor(mina, { after: null, limit: 20 })]],
    ['publicRoomsFor, a later page', [publicRoomsFor(mina, { after: [now, missingId], limit: 20 })]],
    ['eraseRoomStatements', eraseRoomStatements(now, missingId)],
    ['forgetSenderStatements', forgetSenderStatements(now, mina)],
    ['forgetTracesStatements', forgetTracesStatements(now, mina)],
    ['leaveAllStatements', leaveAllStatements(now, mina)],
    ['roomOfMatch', [roomOfMatch(missingId)]],
    ['openRoomsOf', [openRoomsOf(mina, '', 50)]],
    ['sendMessagesStatements', sendMessagesStatements(missingId, missingId, [])],
    ['editMessagesStatements', editMessagesStatements(missingId, missingId, [])],
    ['indexNewStatements', indexNewStatements(missingId, [text])],
    ['indexEditedStatements', indexEditedStatements(missingId, [text])],
    ['indexOldStatements', indexOldStatements([{ ...text, revision: 1 }])],
    ['messagesToIndex', [messagesToIndex(200)]],
    ['moveOnStatement', [moveOnStatement(7)]],
    ['searchPage, one room', [searchPage('one room')({ ...search, roomId: missingId })]],
    ['searchPage, all rooms', [searchPage('all rooms')({ ...search, roomId: '' })]],
    ['reactStatements', reactStatements(missingId, missingId, [])],
    ['deleteMessagesStatements', deleteMessagesStatements(missingId, missingId, [])],
    ['tellPartnersStatements', tellPartnersStatements(missingId, now, [], [])],
    ['correctMessagesStatements', correctMessagesStatements(missingId, missingId, [])],
    ['tellReceiversStatements', tellReceiversStatements(missingId, now, [], [])],
    ['correctionsOf', [correctionsOf(mina, missingId, missingId)]],
    ['receivedCorrections, all', [receivedCorrections(undefined)(mina, { after: null, limit: 20 })]],
    ['receivedCorrections, learned', [receivedCorrections(true)(mina, { after: null, limit: 20 })]],
    ['receivedCorrections, a later page', [receivedCorrections(false)(mina, { after: [now, missingId], limit: 20 })]],
    ['learnStatements', learnStatements(now, mina, missingId)],
    ['unlearnStatement', [unlearnStatement(mina, missingId)]],
    ['roomSettingsFor', [roomSettingsFor(mina, missingId)]],
    [
      'changeRoomSettingsStatements',
      changeRoomSettingsStatements({ mutedUntil: null }, missingId, { userId: mina, expected: undefined, now }),
    ],
    ['tellMentionedStatements', tellMentionedStatements(missingId, now, [], [])],
    ['orderTellingStatements', orderTellingStatements(missingId, now, [], [])],
    ['tellGroupStatements', tellGroupStatements(now, missingId, '')],
    ['tellInvitedStatements', tellInvitedStatements(now, mina, missingId, people.daniel.id)],
    ['writtenIn', [writtenIn(mina, missingId)]],
    ['readMentionNotices', readMentionNotices(now, mina, missingId, 7)],
    ['readMessageNotices', readMessageNotices(now, mina, missingId)],
  ])('%s', async (_name, statements) => {
    const plans: string[] = [];
    for (const statement of statements) {
      const { sql, params } = compile(statement);
      plans.push(...(await planOf(sql, params)), '');
    }
    expect(plans.join('\n')).toMatchSnapshot();
  });
});
