import { declareTable } from '../../../store/declare-table.ts';
import { blocks, reports } from './tables.ts';

/** The tables of the area safety. */
export const safetyTables = [
  declareTable(blocks, {
    people: { blockerId: 'delete', blockedId: 'delete' },
    rows: 'grow', // with each user whom a user blocks
    export: {
      file: 'blocks',
      about: { ko: '차단한 사용자', en: 'people you blocked' },
      of: ['blockerId'],
      columns: {
        userId: { from: 'blockedId', ko: '차단한 사용자의 ID', en: 'id of the blocked user' },
        englishName: { from: 'blockedName', ko: '차단할 때 보이던 이름', en: 'the name that you saw then' },
        blockedAt: { from: 'createdAt', ko: '차단한 시각', en: 'when you blocked them' },
      },
      order: ['createdAt', 'blockedId'],
    },
  }),
  // Reports that the user made stay, because they are about another user.
  declareTable(reports, {
    people: {
      subjectId: 'delete',
      reporterId: { clear: ['reporterId', 'text'] }, // keeps a report about another user, without name and text
      resolvedBy: { clear: ['resolvedBy'] }, // keeps a decision about other users
    },
    rows: 'grow', // with each report that the user makes, and each about the user
    export: {
      file: 'reports',
      about: { ko: '신고 내역', en: 'reports you made' },
      of: ['reporterId'],
      columns: {
        id: { ko: '신고의 ID', en: 'id of the report' },
        subjectId: { ko: '신고한 사용자의 ID', en: 'id of the reported user' },
        reason: { ko: '신고 이유', en: 'reason' },
        text: { ko: '신고 내용', en: 'what you wrote' },
        createdAt: { ko: '신고한 시각', en: 'when you reported' },
      },
      withheld: [
        'evidence', // about the other user
        'evidenceImageId', // about the other user
        'status', // belongs to the moderators
        'decision', // belongs to the moderators
        'note', // belongs to the moderators
        'resolvedAt', // belongs to the moderators
        'resolvedOp', // identifies a change inside the service
      ],
      order: ['createdAt', 'id'],
    },
  }),
];
