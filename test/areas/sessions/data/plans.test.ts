/** DAT-05: the query plans of data/sessions. Every query is a seek; none scans a table. */
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { reportAbsenceStatements } from '../../../../src/areas/sessions/data/absence.ts';
import { changeSessionStatements } from '../../../../src/areas/sessions/data/change.ts';
import {
  dueSeries,
  resolveSeriesStatements,
  storeChecksStatements,
} from '../../../../src/areas/sessions/data/check-series.ts';
import { createSeriesStatements, zoneOf } from '../../../../src/areas/sessions/data/create-series.ts';
import { createSessionStatements } from '../../../../src/areas/sessions/data/create.ts';
import { endDueStatements } from '../../../../src/areas/sessions/data/end-due.ts';
import { endProposalsStatements } from '../../../../src/areas/sessions/data/end-proposals.ts';
import { giveFeedbackStatements } from '../../../../src/areas/sessions/data/feedback.ts';
import { answerProposalStatements, proposeStatements } from '../../../../src/areas/sessions/data/proposals.ts';
import {
  nextReminder,
  remindersFor,
  replaceRemindersStatements,
  sendRemindersStatements,
} from '../../../../src/areas/sessions/data/reminders.ts';
import { occurrencesFor } from '../../../../src/areas/sessions/data/series.ts';
import { firstSessionFor, sessionFor, sessionsOf } from '../../../../src/areas/sessions/data/sessions.ts';
import { settingsOf, updateSessionSettingsStatements } from '../../../../src/areas/sessions/data/settings.ts';
import { updateSessionStatements } from '../../../../src/areas/sessions/data/update.ts';
import {
  cancelSessionsAcrossAges,
  cancelSessionsOfGrownUps,
  cancelSessionsOfPairs,
  cancelSessionsOfUser,
} from '../../../../src/areas/sessions/services/cancel-future.ts';
import { compile, type Statement } from '../../../../src/store/statement.ts';
import { missingId, people } from '../../../support/people.ts';
import { planOf } from '../../../support/plans.ts';

const mina = people.mina.id;
const now = '2026-03-02T09:00:00.000Z';
const asked = { userId: mina, now, from: now, to: '2026-03-09T09:00:00.000Z' } as const;
const stepping = { sessionId: missingId, userId: mina, operationId: missingId, reason: null, expected: undefined };
const planned = {
  sessionId: missingId,
  hostId: mina,
  guestId: people.daniel.id,
  operationId: missingId,
  kind: 'video',
  startsAt: now,
  endsAt: now,
  languages: [],
  topic: null,
  notes: null,
  privateNotes: null,
  meetingLink: null,
} as const;

const { startsAt: _start, endsAt: _end, ...texts } = planned;
const series = {
  ...texts,
  seriesId: missingId,
  frequency: 'weekly',
  count: 2,
  conflicts: 'skip',
  timeZone: 'Asia/Seoul',
  first: now,
  last: now,
  occurrences: [],
} as const;

describe('plans of sessions', () => {
  it.each<[string, readonly Statement[]]>([
    ['sessionsOf, first page', [sessionsOf(undefined, undefined)(asked, { after: null, limit: 20 })]],
    ['sessionsOf, a later page', [sessionsOf('completed', 'host')(asked, { after: [now, missingId], limit: 20 })]],
    ['sessionFor', [sessionFor(mina, missingId)]],
    ['remindersFor', [remindersFor(mina, missingId)]],
    ['nextReminder', [nextReminder(missingId)]],
    ['replaceRemindersStatements', replaceRemindersStatements(now, mina, missingId, [5])],
    ['sendRemindersStatements, of one session', sendRemindersStatements(true)(now, now, missingId)],
    ['sendRemindersStatements, of all', sendRemindersStatements(false)(now, now, 100)],
    ['createSessionStatements', createSessionStatements(now, planned, '[]')],
    ['changeSessionStatements', changeSessionStatements('confirm', 'one', now, stepping, '[]')],
    ['cancel', changeSessionStatements('cancel', 'one', now, stepping, '[]')],
    ['cancel, a whole series', changeSessionStatements('cancel', 'all', now, stepping, '[]')],
    ['createSeriesStatements', createSeriesStatements(now, series, '[]')],
    ['occurrencesFor', [occurrencesFor(mina, missingId)]],
    ['firstSessionFor', [firstSessionFor(mina, missingId)]],
    ['zoneOf', [zoneOf(mina)]],
    ['dueSeries', [dueSeries(now, 100)]],
    ['storeChecksStatements', storeChecksStatements(now, [], [], [])],
    ['resolveSeriesStatements', resolveSeriesStatements(now, missingId, [], [], now)],
    [
      'giveFeedbackStatements',
      giveFeedbackStatements(now, { sessionId: missingId, userId: mina, rating: 5, words: 'a' }),
    ],
    ['settingsOf', [settingsOf(mina)]],
    ['updateSessionSettingsStatements', updateSessionSettingsStatements({ dailyLimit: 2 }, { userId: mina, now })],
    ['updateSessionStatements', updateSessionStatements('one')({ languages: [], privateNotes: 'a' }, now, stepping)],
    [
      'proposeStatements',
      proposeStatements(now, { ...stepping, startsAt: now, endsAt: now, scope: 'one', moves: [] }, '[]'),
    ],
    ['answerProposalStatements, accept', answerProposalStatements('accept')(now, stepping, '[]')],
    ['answerProposalStatements, end', answerProposalStatements('end')(now, stepping, '[]')],
    ['endProposalsStatements', endProposalsStatements(now, 500)],
    ['reportAbsenceStatements', reportAbsenceStatements(now, stepping)],
    ['endDueStatements', endDueStatements(now, 500)],
    [
      'cancelSessionsOfPairs',
      cancelSessionsOfPairs(now, sql`SELECT ${mina} AS one_id, ${missingId} AS other_id, NULL AS told_by`, true),
    ],
    ['cancelSessionsAcrossAges', cancelSessionsAcrossAges(now, mina)],
    ['cancelSessionsOfGrownUps', cancelSessionsOfGrownUps(now, [mina])],
    ['cancelSessionsOfUser', cancelSessionsOfUser(now, mina)],
  ])('%s', async (_name, statements) => {
    const plans: string[] = [];
    for (const statement of statements) {
      const { sql: text, params } = compile(statement);
      plans.push(...(await planOf(text, params)), '');
    }
    expect(plans.join('\n')).toMatchSnapshot();
  });
});
