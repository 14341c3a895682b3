/** DAT-05: the query plans for the named queries of pictures, exports, deletion, reports and the purge. */
import { describe, expect, it } from 'vitest';
import {
  dueDeletions,
  pendingDeletion,
  requestDeletionStatements,
  restoreAccountStatements,
} from '../../../../src/areas/account/data/deletion.ts';
import {
  downloadableExport,
  expireExportsStatements,
  exportById,
  giveUpExportsStatement,
  markReadyStatement,
  orderExportStatements,
} from '../../../../src/areas/account/data/exports.ts';
import {
  closeDraftStatements,
  giveUpImagesStatements,
  hideImageStatements,
  selectIsKept,
  openDraftStatements,
  openDraftOf,
  showImageStatements,
} from '../../../../src/areas/profile/data/images.ts';
import { purgeStatements } from '../../../../src/areas/account/data/purge.ts';
import {
  noteDecisionStatement,
  planPictureRelease,
  suspendSubjectStatement,
} from '../../../../src/areas/moderation/data/report-effects.ts';
import { decideReportStatements, reportById } from '../../../../src/areas/moderation/data/reports.ts';
import { takeReportStatements } from '../../../../src/areas/safety/data/reports.ts';
import type { Statement } from '../../../../src/store/statement.ts';
import { systemClock as clock } from '../../../../src/platform/time/clock.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { people } from '../../../support/people.ts';
import { planOfQuery } from '../../../support/plans.ts';

const { id: userId, sessionId: id } = people.mina;
const { id: other } = people.jisoo;
const at = '2026-03-02T09:00:00.000Z';
const decided = { reportId: id, operationId: id };

describe('plans of account', () => {
  it.each<[string, readonly Statement[]]>([
    ['showImage', showImageStatements(clock, { imageId: id, userId, width: 1, height: 1 }).statements],
    ['hideImage', hideImageStatements(clock, userId).statements],
    ['openDraft', openDraftStatements(clock, { uploadId: id, userId, storedName: 'a', expiresAt: at }).statements],
    ['openDraftOf', [openDraftOf(userId, id, at)]],
    ['closeDraft', closeDraftStatements(clock, id).statements],
    ['giveUpImages', giveUpImagesStatements(clock, 100)],
    ['keptPicture', [selectIsKept(id)]],
    ['orderExport', orderExportStatements(clock, { id, userId }).statements],
    ['exportById', [exportById(id, userId)]],
    ['downloadableExport', [downloadableExport(id)]],
    ['markReady', [markReadyStatement(id, { readyAt: at, expiresAt: at, sizeBytes: 1 })]],
    ['giveUpExports', [giveUpExportsStatement(clock, 100)]],
    ['expireExports', expireExportsStatements(clock, 100)],
    ['requestDeletion', [...requestDeletionStatements(clock, userId, at), pendingDeletion(userId)]],
    ['takeBackDeletion', restoreAccountStatements(clock, userId)],
    ['dueDeletions', [dueDeletions(at, 10)]],
    [
      'takeReport',
      takeReportStatements(clock, { id, reporterId: userId, subjectId: other, reason: 'spam', text: undefined }),
    ],
    ['reportById', [reportById(id)]],
    [
      'decide',
      decideReportStatements(clock, {
        reportId: id,
        decision: 'warn',
        note: undefined,
        moderatorId: userId,
        operationId: id,
      }),
    ],
    [
      'what follows from a decision',
      [
        noteDecisionStatement(decided, { id, kind: 'account_warned', at }),
        suspendSubjectStatement(clock, decided),
        planPictureRelease(clock, decided).statement,
      ],
    ],
  ])('%s', async (_name, statements) => {
    const plans = await Promise.all(statements.map((statement) => planOfQuery(statement)));
    expect(plans.flat().join('\n')).toMatchSnapshot();
  });

  it('the purge finds every row of a user by an index', async () => {
    const plans = await Promise.all(
      purgeStatements(clock, userId).statements.map((statement) => planOfQuery(statement)),
    );
    expect(
      nonEmpty(plans.flat(), 'steps of plans').filter((line) => /^SCAN (?!CONSTANT)(?!.*VIRTUAL TABLE)/.test(line)),
    ).toEqual([]);
  });
});
