import { declareTable } from '../../../store/declare-table.ts';
import { batchAssert, idempotencyKeys, outbox } from '../../../store/tables.ts';
import { forgetJobsStatements } from './forget-jobs.ts';
import { exports, purgeFailures } from './tables.ts';

/** The tables of the area account, and those of the store, which belong to no other area. */
export const accountTables = [
  declareTable(exports, {
    people: { userId: 'delete' },
    rows: 'grow', // with each export that the user orders, at most EXPORTS_A_DAY (rules) a day
    export: {
      file: 'exports',
      about: { ko: '내보내기 기록', en: 'exports you ordered' },
      columns: {
        id: { ko: '내보내기 ID', en: 'id of the export' },
        status: {
          ko: '상태: pending(준비 중), ready(완료), failed(실패), expired(만료)',
          en: 'pending, ready, failed or expired',
        },
        requestedAt: { ko: '요청한 시각', en: 'when you ordered it' },
        readyAt: { ko: '완료된 시각', en: 'when it was ready' },
        expiresAt: { ko: '만료 시각', en: 'when it expires' },
        sizeBytes: { ko: '파일 크기(바이트)', en: 'size of the file in bytes' },
        hasEndedLinks: {
          ko: '이후 탈퇴를 신청했는지',
          en: 'whether you asked for the deletion of the account afterwards',
        },
      },
      order: ['requestedAt', 'id'],
    },
  }),
  declareTable(purgeFailures, {
    people: { userId: 'delete' },
    export: 'nothing', // exists only while an account is being deleted
  }),
  declareTable(idempotencyKeys, {
    people: { userId: 'delete' },
    rows: 'grow', // with each change that has a key; a row is kept for a day
    export: 'nothing', // answers that the user has received, kept for a day
  }),
  declareTable(outbox, {
    people: {
      userId: { statements: forgetJobsStatements }, // keeps jobs that clean up after the user, without their id
    },
    rows: 'grow', // with each change that causes work; a row is kept for a day
    export: 'nothing', // work that is about to be done; its results are exported
  }),
  declareTable(batchAssert, 'about nobody'), // no row can be stored
];
