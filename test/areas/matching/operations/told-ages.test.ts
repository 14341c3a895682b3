/** Nothing that a stranger reads tells the birthday of an adult (contract/decisions/0021). */
import { describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { setNow } from '../../../support/clock.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

const daniel = people.daniel.id;

interface Birth {
  readonly birthYear: number;
  readonly birthDate?: string;
}

const declare = (birth: Birth) =>
  callSuccessfully('hana', 'PUT', `/moderation/users/${daniel}/birth`, { ...birth, reason: 'Seen.' });

/** Everything about Daniel that depends on his age and that Mina, a stranger, reads. */
async function readAsStranger(birth: Birth, band: string): Promise<string[]> {
  await freshWorld();
  await declare(birth);
  const get = async (path: string, query = {}) => {
    const { status, body } = await request('GET', path, { as: 'mina', query });
    const { nextCursor: _, ...read } = body as { nextCursor?: unknown };
    return `${path} ${status} ${JSON.stringify(read)}`;
  };
  const read = async () => [
    await get(`/users/${daniel}`),
    await get(`/matching/compatibility/${daniel}`),
    await get('/matching/recommendations'),
    await get('/matching/recommendations', { ageBand: band }),
  ];
  const before = await read();
  await callSuccessfully('mina', 'PATCH', '/matching/preferences', { partnerAgeBands: [band] });
  const wished = await read();
  const sent = await request('POST', '/matching/requests', {
    as: 'mina',
    body: { receiverId: daniel, message: 'Hi.' },
  });
  return [...before, ...wished, `request ${sent.status} ${(sent.body as { code?: string }).code}`];
}

describe('the age of an adult, for strangers', () => {
  // On 2 March 2026 the first birthday of each of these years is over, and the last one is not.
  it.each([
    [2001, '18-24'],
    [2001, '25-34'],
    [1991, '25-34'],
    [1981, '35-44'],
    [1971, '45-54'],
    [1970, '55+'],
  ])(
    'fault-X6: is told alike for every birthday of %s in profile, score, lists, the filter and wishes (%s)',
    async (birthYear, band) => {
      const late = await readAsStranger({ birthYear, birthDate: `${birthYear}-12-31` }, band);
      expect(late.filter((line) => line.includes(daniel)).length).toBeGreaterThanOrEqual(4);
      expect(await readAsStranger({ birthYear, birthDate: `${birthYear}-01-01` }, band)).toEqual(late);
      expect(await readAsStranger({ birthYear }, band)).toEqual(late);
    },
  );

  it('fault-X6: changes on 1 January only, read every day for two months around a birthday', async () => {
    await freshWorld();
    await declare({ birthYear: 2001, birthDate: '2001-12-15' });
    const bands: string[] = [];
    for (let day = 0; day < 64; day += 1) {
      setNow(new Date(Date.UTC(2026, 11, 1 + day, 12)).toISOString());
      bands.push((await callSuccessfully<{ ageBand: string }>('mina', 'GET', `/users/${daniel}`)).ageBand);
    }
    expect(bands).toEqual([...Array(31).fill('18-24'), ...Array(33).fill('25-34')]);
  });
});
