/** DAT-05: how SQLite carries out the named queries of pictures, exports, deletion, reports and the purge. */
import { describe, expect, it } from 'vitest';
import {
  dueDeletions,
  pendingDeletion,
  requestDeletion,
  takeBackDeletion,
} from '../../../../src/areas/account/data/deletion.ts';
import {
  expireExports,
  exportById,
  giveUpExports,
  markReady,
  orderExport,
} from '../../../../src/areas/account/data/exports.ts';
import {
  closeDraft,
  giveUpImages,
  hideImage,
  keptPicture,
  openDraft,
  openDraftOf,
  showImage,
} from '../../../../src/areas/profile/data/images.ts';
import { purgeStatements } from '../../../../src/areas/account/data/purge.ts';
import { noteDecision, releasePicture, suspendSubject } from '../../../../src/areas/moderation/data/report-effects.ts';
import { decide, reportById } from '../../../../src/areas/moderation/data/reports.ts';
import { takeReport } from '../../../../src/areas/safety/data/reports.ts';
import type { Statement } from '../../../../src/store/statement.ts';
import { systemClock as clock } from '../../../../src/platform/time/clock.ts';
import { env } from '../../../support/deps.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { people } from '../../../support/people.ts';
import { planOfQuery } from '../../../support/plans.ts';

const { id: userId, sessionId: id } = people.mina;
const { id: other } = people.jisoo;
const at = '2026-03-02T09:00:00.000Z';
const decided = { reportId: id, operationId: id };

describe('plans of account', () => {
  it.each<[string, readonly Statement[]]>([
    ['showImage', showImage(clock, { imageId: id, userId, width: 1, height: 1 }).statements],
    ['hideImage', hideImage(clock, userId).statements],
    ['openDraft', openDraft(clock, { uploadId: id, userId, storedName: 'a', expiresAt: at }).statements],
    ['openDraftOf', [openDraftOf(userId, id, at)]],
    ['closeDraft', closeDraft(clock, id).statements],
    ['giveUpImages', giveUpImages(clock, 100)],
    ['keptPicture', [keptPicture(id)]],
    ['orderExport', orderExport(clock, { id, userId }).statements],
    ['exportById', [exportById(id, userId)]],
    ['markReady', [markReady(id, { readyAt: at, expiresAt: at, sizeBytes: 1 })]],
    ['giveUpExports', [giveUpExports(clock, 100)]],
    ['expireExports', expireExports(clock, 100)],
    ['requestDeletion', [...requestDeletion(clock, userId, at), pendingDeletion(userId)]],
    ['takeBackDeletion', takeBackDeletion(clock, userId)],
    ['dueDeletions', [dueDeletions(at, 10)]],
    ['takeReport', takeReport(clock, { id, reporterId: userId, subjectId: other, reason: 'spam', text: undefined })],
    ['reportById', [reportById(env.DB, id)]],
    [
      'decide',
      decide(clock, { reportId: id, decision: 'warn', note: undefined, moderatorId: userId, operationId: id }),
    ],
    [
      'what follows from a decision',
      [
        noteDecision(decided, { id, kind: 'account_warned', at }),
        suspendSubject(clock, decided),
        releasePicture(clock, decided).statement,
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
      nonEmpty(plans.flat(), 'steps of plans').filter((line) => /^SCAN (?!json_each|CONSTANT)/.test(line)),
    ).toEqual([]);
  });
});
