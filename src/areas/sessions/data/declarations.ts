import { sql } from 'drizzle-orm';
import { declareTable } from '../../../store/declare-table.ts';
import { isInArchiveOf } from './access.ts';
import { sessionFeedback } from './feedback-tables.ts';
import { sessionProposals } from './proposal-tables.ts';
import { sessionSettings } from './settings-tables.ts';
import { sessionParticipants, sessionReminders, sessionReservations } from './tables.ts';

/** The tables of the area sessions. */
export const sessionTables = [
  declareTable(sessionReservations, {
    people: { hostId: 'delete', guestId: 'delete' },
    rows: 'grow', // with each session; 20 requests can wait for an answer at a time
    export: {
      file: 'partnerSessions',
      about: { ko: '파트너와의 세션', en: 'sessions with partners' },
      columns: {
        sessionId: { from: 'id', ko: '세션의 ID', en: 'id of the session' },
        hostId: { ko: '요청한 사용자의 ID', en: 'id of the user who asked' },
        guestId: { ko: '요청받은 사용자의 ID', en: 'id of the user who was asked' },
        kind: {
          ko: '방식: video(영상), voice(음성), text(글), in_person(대면)',
          en: 'video, voice, text or in_person',
        },
        languages: { isJson: true, ko: '언어별 시간', en: 'which language for how long' },
        topic: { ko: '주제', en: 'what it is about' },
        notes: { ko: '두 사람이 함께 보는 메모', en: 'notes for both' },
        meetingLink: { ko: '만나는 주소', en: 'the address of the meeting' },
        startsAt: { ko: '시작 시각', en: 'when it begins' },
        endsAt: { ko: '종료 시각', en: 'when it ends' },
        status: {
          ko: '상태: pending(응답 대기), confirmed(확정), in_progress(진행 중), completed(완료), declined(거절), cancelled(취소), expired(만료), no_show(불참)',
          en: 'pending, confirmed, in_progress, completed, declined, cancelled, expired or no_show',
        },
        createdAt: { ko: '요청한 시각', en: 'when it was asked for' },
        answeredAt: { ko: '응답한 시각', en: 'when it was answered' },
        startedAt: { ko: '시작한 시각', en: 'when it was started' },
        endedAt: { ko: '끝나거나 취소된 시각', en: 'when it ended or was cancelled' },
        cancelledBy: {
          ko: '취소한 쪽: host(요청한 사용자), guest(요청받은 사용자), service(서비스)',
          en: 'who cancelled it: host, guest or service',
        },
        cancelReason: { ko: '취소한 이유', en: 'why it was cancelled' },
        isLate: { ko: '늦은 취소인지 여부', en: 'whether it was cancelled late' },
        seriesId: { ko: '정기 세션의 ID', en: 'id of its series' },
        seriesIndex: { ko: '정기 세션의 회차', en: 'its number in the series' },
      },
      withheld: [
        'timeZone', // of the user who asked, who may hide it
        'isHidden', // tells nobody what has ended a session
        'dueAt', // follows from the status and the times
        'version', // counts the changes for the service
        'sequence', // counts what calendar files have shown
        'shownAt', // follows from the other times
        'op', // identifies a change inside the service
        'localStart', // tells the clocks of the user who asked
        'isClockTold', // follows from the notices
        'timeKept', // plans work inside the service
      ],
      order: ['startsAt', 'id'],
      // The same sessions as the lists.
      only: (userId) =>
        sql`EXISTS (SELECT 1 FROM ${sessionReservations} r WHERE r.id = ${sessionReservations}.id AND ${isInArchiveOf(userId)})`,
    },
  }),
  declareTable(sessionParticipants, {
    people: { userId: 'delete' },
    through: 'sessionId',
    rows: 'grow', // with each session
    export: {
      file: 'sessionNotes',
      about: { ko: '세션에 남긴 나만의 메모', en: 'what only you see of your sessions' },
      columns: {
        sessionId: { ko: '세션의 ID', en: 'id of the session' },
        privateNotes: { ko: '나만 보는 메모', en: 'your private notes' },
        absentAt: { ko: '상대가 내 불참을 신고한 시각', en: 'when your absence was reported' },
        reminderOffsets: {
          isJson: true,
          ko: '이 세션의 알림을 받을 시점(시작 몇 분 전)',
          en: 'how many minutes before this session you are reminded',
        },
      },
      withheld: [
        'slot', // numbers the times of a session inside the service
        'startsAt', // the time of the session, which `partnerSessions` shows
        'endsAt', // the time of the session, which `partnerSessions` shows
        'blocksUntil', // follows from the session
        'claimedAt', // identifies a change inside the service
        'notesVersion', // counts the changes for the service
      ],
      order: ['startsAt', 'sessionId'],
      only: (userId) =>
        // What the user has noted stays theirs, whatever hides the session.
        sql`slot = 0 AND (private_notes IS NOT NULL OR ((absent_at IS NOT NULL OR reminder_offsets IS NOT NULL) AND EXISTS (SELECT 1 FROM ${sessionReservations} r
          WHERE r.id = ${sessionParticipants.sessionId} AND ${isInArchiveOf(userId)})))`,
    },
  }),
  declareTable(sessionReminders, {
    people: { userId: 'delete' },
    through: 'sessionId',
    rows: 'grow', // with each session, at most five for each of its times
    export: {
      file: 'sessionReminders',
      about: { ko: '세션 알림', en: 'reminders of your sessions' },
      columns: {
        sessionId: { ko: '세션의 ID', en: 'id of the session' },
        offsetMinutes: { ko: '시작 몇 분 전인지', en: 'how many minutes before the start' },
        startsAt: { ko: '세션의 시작 시각', en: 'when the session begins' },
        dueAt: { ko: '알림 예정 시각', en: 'when the reminder is due' },
        sentAt: { ko: '알림을 보낸 시각', en: 'when it was sent' },
      },
      withheld: [],
      order: ['startsAt', 'sessionId', 'dueAt'],
      only: (userId) =>
        sql`EXISTS (SELECT 1 FROM ${sessionReservations} r WHERE r.id = ${sessionReminders.sessionId} AND ${isInArchiveOf(userId)})`,
    },
  }),
  declareTable(sessionProposals, {
    people: { authorId: 'delete' },
    through: 'sessionId',
    rows: 'grow', // with each session: it has the latest
    export: {
      file: 'sessionProposals',
      about: { ko: '내가 제안한 다른 시간', en: 'other times that you have proposed' },
      of: ['authorId'],
      columns: {
        sessionId: { ko: '세션의 ID', en: 'id of the session' },
        startsAt: { ko: '제안한 시작 시각', en: 'when it would begin' },
        endsAt: { ko: '제안한 종료 시각', en: 'when it would end' },
        status: {
          ko: '상태: open(응답 대기), accepted(수락), declined(거절), withdrawn(철회), expired(만료), ended(종료)',
          en: 'open, accepted, declined, withdrawn, expired or ended',
        },
        scope: {
          ko: '대상: one(이 세션), following(이 세션부터), all(정기 세션 전체)',
          en: 'one: this session, following: from it on, all: the whole series',
        },
        createdAt: { ko: '제안한 시각', en: 'when you proposed it' },
        endedAt: { ko: '끝난 시각', en: 'when it was answered, withdrawn or ended' },
      },
      withheld: [
        'id', // identifies it in notices inside the service
        'dueAt', // follows from the times
        'op', // identifies a change inside the service
        'setId', // identifies it in notices inside the service
        'localStart', // tells the clocks of the user who asked
      ],
      order: ['createdAt', 'sessionId'],
      only: (userId) =>
        sql`EXISTS (SELECT 1 FROM ${sessionReservations} r WHERE r.id = ${sessionProposals.sessionId} AND ${isInArchiveOf(userId)})`,
    },
  }),
  declareTable(sessionSettings, {
    people: { userId: 'delete' },
    export: {
      file: 'sessionSettings',
      about: { ko: '세션 설정', en: 'your settings for sessions' },
      columns: {
        minimumNoticeMinutes: { ko: '세션 시작 전 필요한 여유(분)', en: 'how much notice you want, in minutes' },
        dailyLimit: { ko: '하루 최대 세션 수', en: 'the most sessions that you want on a day' },
        bufferMinutes: { ko: '세션 앞뒤로 비워 두는 시간(분)', en: 'how many minutes are kept free around a session' },
        reminders: {
          ko: '미리 알림 시점(시작 몇 분 전)',
          en: 'how many minutes before you are reminded',
          isJson: true,
        },
        updatedAt: { ko: '바꾼 시각', en: 'when you changed them' },
      },
      withheld: [
        'version', // counts the changes for the service
      ],
    },
  }),
  declareTable(sessionFeedback, {
    people: { authorId: 'delete' },
    through: 'sessionId',
    rows: 'grow', // with each session that has taken place
    export: {
      file: 'sessionFeedback',
      about: { ko: '세션에 남긴 후기', en: 'feedback that you have given on sessions' },
      columns: {
        sessionId: { ko: '세션의 ID', en: 'id of the session' },
        rating: { ko: '평점(1~5)', en: 'your rating, from 1 to 5' },
        words: { ko: '남긴 글', en: 'your words' },
        createdAt: { ko: '남긴 시각', en: 'when you gave it' },
      },
      withheld: [],
      order: ['createdAt', 'sessionId'],
      of: ['authorId'],
      only: (userId) =>
        sql`EXISTS (SELECT 1 FROM ${sessionReservations} r WHERE r.id = ${sessionFeedback.sessionId} AND ${isInArchiveOf(userId)})`,
    },
  }),
];
