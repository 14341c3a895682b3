import { sql, type SQL } from 'drizzle-orm';
import { declareTable } from '../../../store/declare-table.ts';
import {
  authIdentities,
  authSessions,
  barredIdentities,
  loginCodes,
  realtimeTickets,
  refreshTokensTable,
  securityEvents,
} from './tables.ts';

// The id of a report tells when somebody wrote it, because it begins with the time.
const shownDetails = (): SQL =>
  sql`json_remove(${securityEvents.details}, '$.reason', '$.reportId', '$.matchId')`.mapWith((text: string): unknown =>
    JSON.parse(text),
  );

/** The tables of the area auth. The archive contains no secrets. */
export const authTables = [
  declareTable(authIdentities, {
    people: { userId: 'delete' },
    rows: 'grow', // with each account at a provider that has the same verified address
    export: {
      file: 'identities',
      about: { ko: '로그인 수단', en: 'the accounts you sign in with' },
      columns: {
        id: { ko: '로그인 수단의 ID', en: 'id of the identity' },
        provider: { ko: '로그인 서비스(google, naver)', en: 'google or naver' },
        subject: { ko: '해당 서비스가 알려 준 회원님의 식별 번호', en: 'how that service identifies you' },
        createdAt: { ko: '처음 연결한 시각', en: 'when you first used it' },
      },
      order: ['createdAt', 'id'],
    },
  }),
  declareTable(authSessions, {
    people: { userId: 'delete' },
    rows: 'grow', // with each sign-in; a row is deleted 30 days after the session has expired
    export: {
      file: 'sessions',
      about: { ko: '로그인 기록', en: 'your sign-ins' },
      columns: {
        id: { ko: '로그인 기록의 ID', en: 'id of the session' },
        signedInWith: { ko: '로그인 수단', en: 'how you signed in' },
        browser: { ko: '브라우저', en: 'browser' },
        system: { ko: '운영체제', en: 'operating system' },
        createdAt: { ko: '로그인한 시각', en: 'when you signed in' },
        lastUsedAt: { ko: '마지막으로 사용한 시각', en: 'when it was last used' },
        expiresAt: { ko: '사용하지 않으면 만료되는 시각', en: 'when it expires without use' },
        latestExpiresAt: { ko: '늦어도 만료되는 시각', en: 'when it expires at the latest' },
        endedAt: { ko: '로그아웃된 시각', en: 'when it ended' },
        endReason: { ko: '로그아웃된 이유', en: 'why it ended' },
      },
      order: ['createdAt', 'id'],
    },
  }),
  declareTable(securityEvents, {
    people: { userId: 'delete' },
    rows: 'grow', // with each sign-in, sign-out and decision on the account: the log is append-only
    export: {
      file: 'securityLog',
      about: { ko: '보안 기록', en: 'security log' },
      columns: {
        id: { ko: '기록의 ID', en: 'id of the entry' },
        kind: { ko: '일어난 일', en: 'what happened' },
        sessionId: { ko: '관련된 로그인 기록의 ID', en: 'id of the session' },
        details: { ko: '세부 정보', en: 'details', from: shownDetails },
        createdAt: { ko: '일어난 시각', en: 'when it happened' },
      },
      withheld: [
        'details', // what moderators write to each other, and the report or match that they decided on
      ],
      order: ['createdAt', 'id'],
    },
  }),
  declareTable(refreshTokensTable, {
    through: 'sessionId',
    rows: 'grow', // with each refresh of a session; a used token is kept for a day
    export: 'nothing', // secrets
  }),
  declareTable(loginCodes, {
    people: { userId: 'delete' },
    rows: 'grow', // with each sign-in; a code lives for a minute
    export: 'nothing', // secrets, kept for a minute
  }),
  declareTable(realtimeTickets, {
    people: { userId: 'delete' },
    rows: 'grow', // with each live connection; a ticket lives for 30 seconds
    export: 'nothing', // secrets, kept for 30 seconds
  }),
  declareTable(barredIdentities, 'about nobody'), // hashes of identities whose accounts are gone
];
