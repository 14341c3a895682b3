/** Reports about Daniel, open or resolved, and reports of the service about Mina. */
import { request } from '../../support/app.ts';
import { callSuccessfully, cursorAfterFirstPage, etagOf } from '../../support/calls.ts';
import { createMatch, createRequest } from '../../support/matching.ts';
import { people, type PersonName } from '../../support/people.ts';
import { formWith, pictureBytes } from '../../support/pictures.ts';
import { reportPerson } from '../../support/reports.ts';
import type { Scenarios } from '../../support/scenarios.ts';

export const scenarios = {
  danielReported: () => reportDaniel('mina'),
  danielReportedWithPicture: async () => {
    await request('POST', '/users/me/profile-image', { as: 'daniel', body: formWith(pictureBytes('squarePng')) });
    return reportDaniel('mina');
  },
  danielReportedAndHasAskedHana: async () => {
    const requestId = await createRequest('daniel', 'hana');
    return { requestId, ...(await reportDaniel('mina')) };
  },
  danielReportedByPartnerOfHana: async () => {
    const ids = await createMatch('mina', 'hana');
    return { ...ids, ...(await reportDaniel('mina')) };
  },
  danielReportedAndBlockedByHana: async () => {
    await callSuccessfully('hana', 'PUT', `/users/me/blocks/${people.daniel.id}`);
    return reportDaniel('mina');
  },
  danielReportDismissed: async () => {
    const { reportId } = await reportDaniel('mina');
    await callSuccessfully('hana', 'POST', `/moderation/reports/${reportId}/resolve`, {
      decision: 'dismiss',
      note: 'A joke between friends.',
    });
    return { reportId };
  },
  danielReportedByHana: () => reportDaniel('hana'),
  danielAndHanaMatched: () => createMatch('daniel', 'hana'),
  minaBecomesMinor: () => reportMinor(['daniel']),
  minaBecomesMinorOfTwo: () => reportMinor(['daniel', 'yuki']),
  minaBecomesMinorOfTwoAndRead: async () => {
    const { reportId } = await reportMinor(['daniel', 'yuki']);
    return { reportId, cursor: await cursorAfterFirstPage('hana', `/moderation/reports/${reportId}/matches`) };
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

/**
 * Matches Mina with these adults and makes her a minor. Returns the ids of the last match and of the report that the
 * service makes of it.
 */
async function reportMinor(partners: readonly PersonName[]): Promise<{ matchId: string; reportId: string }> {
  let matchId = '';
  for (const partner of partners) ({ matchId } = await createMatch(partner, 'mina'));
  const correction = { birthYear: 2010, reason: 'The identity card shows it.' };
  await callSuccessfully('hana', 'PUT', `/moderation/users/${people.mina.id}/birth`, correction);
  const { items } = await callSuccessfully<{ items: { reportId: string }[] }>('hana', 'GET', '/moderation/reports');
  return { matchId, reportId: items[0]?.reportId ?? '' };
}

/** Reports Daniel. Returns the id of the report and the ETag that the administrator gets for it. */
async function reportDaniel(as: PersonName): Promise<{ reportId: string; etag: string }> {
  const reportId = await reportPerson('daniel', as, 'He keeps insulting me.');
  return { reportId, etag: await etagOf(`/moderation/reports/${reportId}`, 'hana') };
}
