import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { createMatch, rowsOf } from '../../../support/matching.ts';
import { missingId, people } from '../../../support/people.ts';
import { reportPerson } from '../../../support/reports.ts';
import { insertMatchesOfMina } from '../../../support/strangers.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

interface Page {
  readonly items: readonly { readonly matchId: string; readonly partnerId: string }[];
  readonly nextCursor: string | null;
}

const makeMinor = () =>
  callSuccessfully('hana', 'PUT', `/moderation/users/${people.mina.id}/birth`, { birthYear: 2010, reason: 'Seen.' });
const openReportId = async (): Promise<string> =>
  (await rowsOf<{ id: string }>("reports WHERE status = 'open' AND subject_id = ?", people.mina.id))[0]?.id ?? '';
const list = (reportId: string, query = {}) =>
  callSuccessfully<Page>(
    'hana',
    'GET',
    `/moderation/reports/${reportId}/matches?${new URLSearchParams(query).toString()}`,
  );

/** All matches of the report, page by page. */
async function listAll(reportId: string, limit: number): Promise<string[]> {
  const found: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page: Page = await list(reportId, { limit: String(limit), ...(cursor && { cursor }) });
    found.push(...page.items.map(({ matchId }) => matchId));
    cursor = page.nextCursor;
  }
  return found;
}

describe('listReportMatches', () => {
  describe('200', () => {
    it('fault-X1: leads to all matches, also where the text of the report names only some', async () => {
      await insertMatchesOfMina(60);
      await makeMinor();
      const reportId = await openReportId();
      const all = (await rowsOf<{ id: string }>('matches')).map(({ id }) => id).toSorted();
      expect(all).toHaveLength(60);
      expect((await listAll(reportId, 7)).toSorted()).toEqual(all);
      expect((await listAll(reportId, 100)).toSorted()).toEqual(all);
    });

    it('fault-X1: a match leaves the list when a moderator ends it', async () => {
      await insertMatchesOfMina(3);
      await makeMinor();
      const reportId = await openReportId();
      for (const matchId of await listAll(reportId, 100))
        await request('DELETE', `/moderation/matches/${matchId}`, { as: 'hana' });
      expect(await listAll(reportId, 100)).toEqual([]);
      expect(await rowsOf('matches WHERE ended_at IS NULL')).toEqual([]);
    });

    it('shows the partner, whatever they hide, and no match within one age group', async () => {
      await createMatch('mina', 'daniel');
      await createMatch('daniel', 'yuki');
      await makeMinor();
      const ofDaniel = await reportPerson('daniel', 'jisoo');
      await callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy: { profileVisibility: 'nobody' } });
      expect((await list(await openReportId())).items).toMatchObject([{ partnerId: people.daniel.id }]);
      expect((await list(ofDaniel)).items).toMatchObject([{ partnerId: people.mina.id }]);
    });
  });

  describe('404', () => {
    it('fault-X3: a report about the caller is not there, exactly as if there were none', async () => {
      const reportId = await reportPerson('hana', 'mina');
      for (const id of [reportId, missingId])
        expect(await request('GET', `/moderation/reports/${id}/matches`, { as: 'hana' })).toMatchObject({
          status: 404,
          body: { code: 'report.not_found' },
        });
    });
  });
});
