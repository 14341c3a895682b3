/** DAT-05: the query plans for the named queries of pictures, exports, deletion, reports and the purge. */
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import {
  dueDeletions,
  isRequestedNow,
  pendingDeletion,
  requestDeletionStatements,
  restoreAccountStatements,
} from '../../../../src/areas/account/data/deletion.ts';
import {
  downloadableExport,
  endLinksStatement,
  expireExportsStatements,
  exportById,
  ownExport,
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
import {
  isNarrower,
  moveImageStatements,
  orderMovesOfMatchedStatement,
  orderMoveStatement,
} from '../../../../src/areas/profile/data/move-image.ts';
import { purgeStatements } from '../../../../src/areas/account/data/purge.ts';
import {
  noteDecisionStatement,
  releasePictureStatement,
  suspendSubjectStatement,
} from '../../../../src/areas/moderation/data/report-effects.ts';
import { endMatchOfOthersStatements } from '../../../../src/areas/moderation/data/end-match.ts';
import { reportMatches, subjectFor } from '../../../../src/areas/moderation/data/report-matches.ts';
import { decideReportStatements, reportFor } from '../../../../src/areas/moderation/data/reports.ts';
import { takeReportStatements } from '../../../../src/areas/safety/data/reports.ts';
import type { Instant } from '../../../../src/platform/time/instant.ts';
import type { Statement } from '../../../../src/store/statement.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { people } from '../../../support/people.ts';
import { planOfQuery } from '../../../support/plans.ts';

const { id: userId, sessionId: id } = people.mina;
const { id: other } = people.jisoo;
const at: Instant = '2026-03-02T09:00:00.000Z';
const job = { id, now: at };
const decided = { reportId: id, operationId: id };

describe('plans of account', () => {
  it.each<[string, readonly Statement[]]>([
    ['showImage', showImageStatements(job, { imageId: id, userId, width: 1, height: 1 })],
    ['hideImage', hideImageStatements(job, userId)],
    ['openDraft', openDraftStatements(job, { uploadId: id, userId, storedName: 'a', expiresAt: at })],
    ['openDraftOf', [openDraftOf(userId, id, at)]],
    ['closeDraft', closeDraftStatements(job, id)],
    [
      'moveImage',
      [
        orderMoveStatement(job, userId, isNarrower(userId, 'nobody')),
        orderMovesOfMatchedStatement(at, sql`${userId}, ${other}`),
        ...moveImageStatements(job, { imageId: id, userId }, other),
      ],
    ],
    ['giveUpImages', giveUpImagesStatements(at, 100)],
    ['keptPicture', [selectIsKept(id)]],
    ['orderExport', orderExportStatements(job, userId)],
    ['ownExport', [ownExport(id, userId)]],
    ['exportById', [exportById(id)]],
    ['downloadableExport', [downloadableExport(id, id, at)]],
    ['markReady', [markReadyStatement(id, { readyAt: at, expiresAt: at, sizeBytes: 1 })]],
    ['giveUpExports', [giveUpExportsStatement(at, 100)]],
    ['expireExports', expireExportsStatements(at, 100)],
    [
      'requestDeletion',
      [
        ...requestDeletionStatements(at, userId),
        pendingDeletion(userId),
        endLinksStatement(userId, isRequestedNow(at, userId)),
      ],
    ],
    ['takeBackDeletion', restoreAccountStatements(at, userId)],
    ['dueDeletions', [dueDeletions(at, 10)]],
    ['takeReport', takeReportStatements(at, { id, reporterId: userId, subjectId: other, reason: 'spam', text: null })],
    ['reportFor', [reportFor(id, userId)]],
    ['subjectFor', [subjectFor(id, userId)]],
    ['reportMatches', [reportMatches({ now: at, reportId: id, moderatorId: userId }, { after: [at, id], limit: 20 })]],
    ['endMatchByModerator', endMatchOfOthersStatements(at, { matchId: id, moderatorId: userId, eventId: id })],
    [
      'decide',
      decideReportStatements(at, {
        reportId: id,
        decision: 'warn',
        note: null,
        moderatorId: userId,
        operationId: id,
      }),
    ],
    [
      'what follows from a decision',
      [
        noteDecisionStatement(decided, { id, kind: 'account_warned', at }),
        suspendSubjectStatement(at, decided),
        releasePictureStatement(job, decided),
      ],
    ],
  ])('%s', async (_name, statements) => {
    const plans = await Promise.all(statements.map((statement) => planOfQuery(statement)));
    expect(plans.flat().join('\n')).toMatchSnapshot();
  });

  it('the purge finds every row of a user by an index', async () => {
    const plans = await Promise.all(purgeStatements(job, userId).map((statement) => planOfQuery(statement)));
    expect(
      nonEmpty(plans.flat(), 'steps of plans').filter((line) =>
        // What a subquery has found may be read as a whole.
        /^SCAN (?!CONSTANT)(?!\(subquery-)(?!.*VIRTUAL TABLE)/.test(line),
      ),
    ).toEqual([]);
  });
});
