import { sql } from 'drizzle-orm';
import { isVisibleTo } from '../../profile/index.ts';
import { declareTable } from '../../../store/declare-table.ts';
import type { Value } from '../../../store/template.ts';
import { matchExposure, matchFeedback, matchPool, matchPreferences, matchTopics, matchUpkeep } from './pool-tables.ts';
import { chatMembers, chatRemovals, chatRooms, matches, matchingRequests } from './tables.ts';
import { isToldTo } from './told-requests.ts';

/** The other user of a match, in SQL. */
const partnerOf = (userId: Value<string>) => sql`CASE WHEN low_id = ${userId} THEN high_id ELSE low_id END`;

/** A column of the room of a membership, in SQL. */
const ofRoom = (column: string) => () =>
  sql`(SELECT r.${sql.raw(column)} FROM ${chatRooms} r WHERE r.id = ${chatMembers}.room_id)`;

/** The tables of the area matching. */
export const matchingTables = [
  declareTable(matchingRequests, {
    people: { senderId: 'delete', receiverId: 'delete' },
    rows: 'grow', // with each request that the user sends or receives; 20 sent ones can be open at a time
    export: {
      file: 'matchRequests',
      about: { ko: '주고받은 매칭 요청', en: 'match requests you sent and received' },
      columns: {
        requestId: { from: 'id', ko: '요청의 ID', en: 'id of the request' },
        senderId: { ko: '보낸 사용자의 ID', en: 'id of the sender' },
        receiverId: { ko: '받은 사용자의 ID', en: 'id of the receiver' },
        message: { ko: '함께 보낸 메시지', en: 'the message of the sender' },
        status: {
          ko: '상태: pending(대기 중), accepted(수락), declined(거절), cancelled(취소), expired(만료)',
          en: 'pending, accepted, declined, cancelled or expired',
        },
        createdAt: { ko: '보낸 시각', en: 'when it was sent' },
        expiresAt: { ko: '만료 시각', en: 'when it expires' },
        decidedAt: { ko: '상태가 정해진 시각', en: 'when it was decided' },
      },
      withheld: [
        'pairLow', // the two ids again, sorted
        'pairHigh', // the two ids again, sorted
        'decidedOp', // identifies a change inside the service
        'remindedAt', // when the receiver was reminded, which the API shows nobody
        'isMissed', // counts for the receiver inside the service
        'isSuperseded', // whether the same user has sent a later one, which the list shows
        'withdrawnAt', // would tell what the other user did
        'countedUntil', // counts for the receiver inside the service
      ],
      order: ['createdAt', 'id'],
      // The same requests as the lists.
      only: (
        userId,
        now,
      ) => sql`(${isVisibleTo(userId, sql`CASE WHEN sender_id = ${userId} THEN receiver_id ELSE sender_id END`)}
        AND EXISTS (SELECT 1 FROM ${matchingRequests} r WHERE r.id = ${matchingRequests}.id AND ${isToldTo(userId, now)}))`,
    },
  }),
  declareTable(matches, {
    people: { lowId: 'delete', highId: 'delete' },
    rows: 'grow', // with each accepted request
    export: {
      file: 'matches',
      about: { ko: '현재 매칭 상대', en: 'people you are matched with' },
      columns: {
        matchId: { from: 'id', ko: '매칭의 ID', en: 'id of the match' },
        partnerId: {
          from: partnerOf,
          ko: '상대의 ID',
          en: 'id of the other user',
        },
        roomId: { ko: '대화방의 ID', en: 'id of the chat room' },
        matchedAt: { ko: '매칭된 시각', en: 'when you were matched' },
      },
      withheld: [
        'requestId', // the API does not name the request of a match
        'endedAt', // the end of a match would tell of a block
        'endedBy', // the end of a match would tell of a block
        'endedByModerator', // the end of a match would tell of a decision
      ],
      order: ['matchedAt', 'id'],
      only: (userId) => sql`ended_at IS NULL AND ${isVisibleTo(userId, partnerOf(userId))}`,
    },
  }),
  declareTable(chatRooms, {
    people: {
      lowId: 'delete',
      highId: 'delete',
      ownerId: { statements: () => [] }, // keeps a group, until a job of the area chat lets its owner leave it
    },
    rows: 'grow', // with each new match, and each room that the user creates
    export: 'nothing', // a direct room belongs to its match, which names it, and a group to its members
  }),
  declareTable(chatMembers, {
    people: {
      userId: { statements: () => [] }, // keeps memberships of groups, until a job of the area chat ends them
    },
    through: 'roomId',
    rows: 'grow', // with each new match; 100 group and public rooms at most
    export: {
      file: 'chatRooms',
      about: {
        ko: '참여 중인 대화방과 방마다 정한 설정',
        en: 'the rooms in which you are a member, with your settings',
      },
      columns: {
        roomId: { ko: '대화방의 ID', en: 'id of the chat room' },
        title: { from: ofRoom('title'), ko: '대화방 제목', en: 'title of the room' },
        kind: {
          from: ofRoom('kind'),
          ko: '종류: direct(1:1), group(그룹), public(공개)',
          en: 'direct, group or public',
        },
        role: {
          from: (userId) => sql`iif((${ofRoom('owner_id')()}) = ${userId}, 'owner', role)`,
          ko: '역할: owner(방장), admin(관리자), member(멤버)',
          en: 'owner, admin or member',
        },
        joinedAt: { ko: '참여한 시각', en: 'when you joined' },
        readSequence: { ko: '마지막으로 읽은 메시지의 순서', en: 'the place of the last message that you have read' },
        level: {
          from: 'noticeLevel',
          ko: '알림 범위: all(모두), mentions(나를 부른 것만), none(없음)',
          en: 'of what you are told: all, mentions or none',
        },
        mutedUntil: { ko: '알림을 끈 기한', en: 'until when it is muted' },
      },
      withheld: [
        'role', // shown as role, with the owner
        'joinedSequence', // where the unread messages begin
        'settingsVersion', // counts the changes for the service
        'toldSequence', // keeps a message from being told twice
      ],
      order: ['joinedAt', 'roomId'],
      // What has become of the match of a direct room is not told; a group that was deleted is gone.
      only: () => sql`(role IS NULL OR (${ofRoom('closed_at')()}) IS NULL)`,
    },
  }),
  declareTable(chatRemovals, {
    people: { userId: 'delete' },
    through: 'roomId',
    rows: 'grow', // with each room from which others remove the user
    export: 'nothing', // a decision of others; the API does not list it
  }),
  declareTable(matchPreferences, {
    people: { userId: 'delete' },
    export: {
      file: 'matchPreferences',
      about: { ko: '파트너 조건', en: 'your matching preferences' },
      columns: {
        partnerAgeBands: { ko: '원하는 상대의 연령대', en: 'age bands of partners you look for' },
        ignoredSignals: { ko: '추천에 사용하지 않을 항목', en: 'what recommendations shall not consider' },
        updatedAt: { ko: '마지막으로 바꾼 시각', en: 'when you last changed it' },
      },
      withheld: [
        'version', // counts the changes for the service
      ],
    },
  }),
  declareTable(matchFeedback, {
    people: { readerId: 'delete', personId: 'delete' },
    rows: 'grow', // with each user whom a user skips or hides
    export: {
      file: 'matchFeedback',
      about: { ko: '추천에 대한 의견', en: 'your feedback on recommendations' },
      of: ['readerId'],
      columns: {
        userId: { from: 'personId', ko: '추천받은 사용자의 ID', en: 'id of the recommended user' },
        kind: {
          ko: '의견: skip(넘기기), hide(숨기기), not_my_level(수준이 맞지 않음)',
          en: 'skip, hide or not_my_level',
        },
        level: { ko: '의견을 남길 때 상대의 수준', en: 'the level of that user at the time' },
        createdAt: { ko: '의견을 남긴 시각', en: 'when you said so' },
      },
      order: ['createdAt', 'personId'],
    },
  }),
  declareTable(matchPool, {
    people: { userId: 'delete' },
    rows: 12, // three native and four learned languages count
    export: 'nothing', // made from the profile and the preferences, which are exported
  }),
  declareTable(matchExposure, {
    people: { userId: 'delete' },
    export: 'nothing', // counts for the order of lists inside the service; the API shows it nobody
  }),
  declareTable(matchTopics, 'about nobody'), // counts only
  declareTable(matchUpkeep, 'about nobody'), // says how far a check of the service has come
];
