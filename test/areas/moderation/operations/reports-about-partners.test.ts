/** A report about somebody to whom a moderator is tied is not there for them: they do not learn who sent it. */
import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { createRequest } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { formWith, pictureBytes } from '../../../support/pictures.ts';
import { reportPerson } from '../../../support/reports.ts';
import { freshWorld } from '../../../support/world.ts';
import { asDaniel, meetings, promoteDaniel } from '../second-moderator.ts';

beforeEach(freshWorld);

const notThere = { status: 404, body: { code: 'report.not_found' } };
const decide = (reportId: string) =>
  asDaniel('POST', `/moderation/reports/${reportId}/resolve`, { decision: 'dismiss' });

/** Jisoo reports Mina, who shows a picture. */
async function reportMina(): Promise<string> {
  await request('POST', '/users/me/profile-image', { as: 'mina', body: formWith(pictureBytes('squarePng')) });
  return reportPerson('mina', 'jisoo', 'She insulted me.');
}

/** What Daniel is answered by each operation that reads a report. */
const readAs = async (reportId: string) => ({
  one: await asDaniel('GET', `/moderation/reports/${reportId}`),
  matches: await asDaniel('GET', `/moderation/reports/${reportId}/matches`),
  picture: await asDaniel('GET', `/moderation/reports/${reportId}/picture`),
});

describe('a report', () => {
  it.each(Object.entries(meetings))(
    'fault-X3: about the other is not there for a moderator who %s, open or decided',
    async (_, meet) => {
      await meet();
      await promoteDaniel();
      const reportId = await reportMina();
      const others = await reportPerson('yuki', 'jisoo');
      expect(await readAs(reportId)).toMatchObject({ one: notThere, matches: notThere, picture: notThere });
      expect(await decide(reportId)).toMatchObject(notThere);
      const path = `/moderation/reports/${reportId}/resolve`;
      expect((await request('POST', path, { as: 'hana', body: { decision: 'dismiss' } })).status).toBe(200);
      expect((await asDaniel('GET', `/moderation/reports/${reportId}`)).status).toBe(404);
      expect(await decide(reportId)).toMatchObject(notThere);
      for (const query of ['', '?status=open', '?status=resolved']) {
        const { status, text } = await asDaniel('GET', `/moderation/reports${query}`);
        expect(status).toBe(200);
        expect(text).not.toContain(people.mina.id);
        expect(text.includes(others)).toBe(query !== '?status=resolved');
      }
    },
  );

  it('fault-X3: is there for a moderator whom the reported user has asked for a match', async () => {
    await createRequest('mina', 'daniel');
    await promoteDaniel();
    const reportId = await reportMina();
    expect(await readAs(reportId)).toMatchObject({
      one: { status: 200 },
      matches: { status: 200 },
      picture: { status: 200 },
    });
    expect((await asDaniel('GET', '/moderation/reports')).text).toContain(reportId);
    expect((await decide(reportId)).status).toBe(200);
  });
});
