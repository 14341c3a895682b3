/** Daniel has been reported, and what moderation made of it. */
import { callSuccessfully, cursorAfterFirstPage, etagOf } from '../../support/calls.ts';
import { createRequest } from '../../support/matching.ts';
import type { PersonName } from '../../support/people.ts';
import { reportPerson } from '../../support/reports.ts';
import type { Scenarios } from '../../support/scenarios.ts';

export const scenarios = {
  danielReported: () => reportDaniel('mina'),
  danielReportedAndHasAskedHana: async () => {
    const requestId = await createRequest('daniel', 'hana');
    return { requestId, ...(await reportDaniel('mina')) };
  },
  danielReportDismissed: async () => {
    const { reportId } = await reportDaniel('mina');
    await callSuccessfully('hana', 'POST', `/moderation/reports/${reportId}/resolve`, {
      decision: 'dismiss',
      note: 'A joke between friends.',
    });
    return { reportId };
  },
  danielReportedTwice: async () => {
    await reportDaniel('mina');
    return reportDaniel('jisoo');
  },
  danielReportedTwiceAndRead: async () => {
    await reportDaniel('mina');
    await reportDaniel('jisoo');
    return { cursor: await cursorAfterFirstPage('hana', '/moderation/reports') };
  },
} satisfies Scenarios;

/** The report, and the ETag under which the administrator has read it. */
async function reportDaniel(as: PersonName): Promise<{ reportId: string; etag: string }> {
  const reportId = await reportPerson('daniel', as, 'He keeps insulting me.');
  return { reportId, etag: await etagOf(`/moderation/reports/${reportId}`, 'hana') };
}
