/**
 * Tests ages and preferences that exclude a pair. They apply to requests, decisions and crossing requests, also if they
 * changed after the request.
 */
import { beforeEach, describe, expect, it } from 'vitest';
import { request, type Answer } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { runSql } from '../../../support/direct-sql.ts';
import {
  sendRequest,
  createRequest,
  decideRequest,
  createMatch,
  rowsOf,
  notificationTypesOf,
} from '../../../support/matching.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';
import { countMatchTraces } from './every-decision.ts';

const DAY = 86_400;

beforeEach(freshWorld);

const setBirth = (name: PersonName, year: number, date: string | null = null): Promise<void> =>
  runSql(
    'UPDATE user_profiles SET birth_year = ?, birth_date = ?, birth_corrections = birth_corrections + 1, version = version + 1 WHERE id = ?',
    year,
    date,
    people[name].id,
  );

const setPreferences = (name: PersonName, body: object): Promise<Answer> =>
  request('PATCH', '/matching/preferences', {
    as: name,
    headers: { 'content-type': 'application/merge-patch+json' },
    body: JSON.stringify(body),
  });

const refusal = { status: 409, body: { code: 'matching.not_available' } };
const gone = { status: 404, body: { code: 'matching.request_not_found' } };

/** Changes that exclude the pair. Before them, Daniel is a man of 33 and Mina a woman of 27. */
const apart: [string, () => Promise<unknown>][] = [
  ['the receiver is a minor', () => setBirth('daniel', 2010)],
  ['the sender is a minor', () => setBirth('mina', 2010)],
  ['the receiver turns 18 tomorrow', () => setBirth('daniel', 2008, '2008-03-03')],
  ['the year of birth leaves open whether the receiver is 18', () => setBirth('daniel', 2008)],
  ['the receiver prefers another gender', () => setPreferences('daniel', { partnerGender: 'male' })],
  ['the receiver prefers another age', () => setPreferences('daniel', { partnerAgeBands: ['18-24', '35-44'] })],
  ['the sender prefers another gender', () => setPreferences('mina', { partnerGender: 'female' })],
  ['the sender prefers another age', () => setPreferences('mina', { partnerAgeBands: ['55+'] })],
  [
    'the preferred gender is not stated',
    async () => {
      await setPreferences('daniel', { partnerGender: 'female' });
      await runSql('UPDATE user_profiles SET gender = NULL, version = version + 1 WHERE id = ?', people.mina.id);
    },
  ],
];

describe('the hard rules of matching', () => {
  it.each(apart)(
    'refuse a request where %s, with one answer for all reasons, and nothing is stored',
    async (_, arrange) => {
      await arrange();
      const { status, body } = await sendRequest('mina', 'daniel');
      expect({ status, body }).toMatchObject(refusal);
      expect(JSON.stringify(body)).not.toMatch(/minor|adult|\bage\b|gender/i);
      expect(await rowsOf('matching_requests')).toEqual([]);
      expect(await notificationTypesOf('daniel')).toEqual([]);
    },
  );

  it.each(apart)(
    'refuse to accept where %s by now, with one answer: for its receiver the request is gone',
    async (_, arrange) => {
      const requestId = await createRequest('mina', 'daniel');
      await arrange();
      const { status, body } = await decideRequest('daniel', requestId, 'accept');
      expect({ status, body }).toMatchObject(gone);
      expect(JSON.stringify(body)).not.toMatch(/minor|adult|\bage\b|gender/i);
      expect(await countMatchTraces()).toEqual([0, 0, 0]);
    },
  );

  it.each(apart)('create no match from crossing requests where %s by now', async (_, arrange) => {
    await createRequest('daniel', 'mina');
    await arrange();
    expect(await sendRequest('mina', 'daniel')).toMatchObject(refusal);
    expect(await countMatchTraces()).toEqual([0, 0, 0]);
    expect(await rowsOf("matching_requests WHERE status = 'accepted'")).toEqual([]);
  });

  it('let minors ask minors, and let users ask whose preferences are met', async () => {
    await setBirth('mina', 2009);
    await setBirth('daniel', 2010);
    await setPreferences('mina', { partnerGender: 'male', partnerAgeBands: ['14-17'] });
    await setPreferences('daniel', { partnerGender: 'female', partnerAgeBands: ['14-17', '18-24'] });
    expect((await decideRequest('daniel', await createRequest('mina', 'daniel'), 'accept')).status).toBe(200);
  });

  it('end a request between two minors when one of them becomes an adult', async () => {
    await setBirth('mina', 2008, '2008-03-05');
    await setBirth('daniel', 2009);
    const requestId = await createRequest('daniel', 'mina');
    passSeconds(3 * DAY);
    expect(await decideRequest('mina', requestId, 'accept')).toMatchObject(gone);
  });

  it('allow a request of the receiver again when the preference is removed: it meets the one that still waits', async () => {
    const requestId = await createRequest('mina', 'daniel');
    await setPreferences('daniel', { partnerGender: 'other' });
    await setPreferences('daniel', { partnerGender: 'any' });
    expect(await decideRequest('daniel', requestId, 'accept')).toMatchObject(gone);
    expect((await sendRequest('daniel', 'mina')).body).toMatchObject({ requestId, status: 'accepted' });
  });

  it('keep an accepted request accepted: the answer repeats, whatever the preferences are by now', async () => {
    const { requestId } = await createMatch('mina', 'daniel');
    await setPreferences('daniel', { partnerGender: 'other' });
    await runSql("UPDATE user_settings SET profile_visibility = 'nobody' WHERE user_id = ?", people.daniel.id);
    expect(await decideRequest('daniel', requestId, 'accept')).toMatchObject({
      status: 200,
      body: { status: 'accepted' },
    });
  });

  it('create no match against a preference when the request and the preference come in parallel', async () => {
    const requestId = await createRequest('mina', 'daniel');
    const answers = await inParallel(21, (index) =>
      index === 10 ? setPreferences('mina', { partnerGender: 'female' }) : decideRequest('daniel', requestId, 'accept'),
    );
    const statuses = new Set(answers.filter((_, index) => index !== 10).map(({ status }) => status));
    const [made] = await countMatchTraces();
    // If an accept is first, all other accepts repeat it and succeed. If the preference is first, all accepts are
    // refused.
    expect([...statuses]).toEqual(made === 1 ? [200] : [404]);
  });

  it('let none of 50 parallel adults reach a minor', async () => {
    await setBirth('daniel', 2010);
    const answers = await inParallel(50, (index) => sendRequest(index % 2 === 0 ? 'mina' : 'yuki', 'daniel'));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([409]));
    expect(await rowsOf('matching_requests')).toEqual([]);
  });
});
