/**
 * fault-X5: a user who moves their own hours and topics about and reads again each time, 158 times, as the attack did
 * that found the whole week of another user.
 */
import { beforeEach, describe, expect, it } from 'vitest';
import { topics } from '../../../../src/reference/interests.ts';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { passSeconds } from '../../../support/clock.ts';
import { createMatch } from '../../../support/matching.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const CALLS = 158;
const DAY = 86_400;
const codes = topics.map(({ code }) => code);

interface Block {
  readonly weekday: string;
  readonly startTime: string;
  readonly endTime: string;
}
const time = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
/** One hour of the week, by its number from Monday, 00:00. */
const hourBlock = (hour: number): Block => ({
  weekday: weekdays[Math.floor(hour / 24)] ?? 'sunday',
  startTime: time(hour % 24),
  endTime: time((hour % 24) + 1),
});
const hours = Array.from({ length: CALLS }, (_, hour) => hour);

const setHours = (as: PersonName, weekly: readonly object[]): Promise<unknown> =>
  callSuccessfully(as, 'PUT', '/users/me/availability', { weekly, overrides: [] });
const setTopics = (as: PersonName, chosen: readonly string[]): Promise<unknown> =>
  callSuccessfully(as, 'PUT', '/users/me/interests', {
    motivations: [],
    topics: chosen,
    learningStyles: [],
    learningExpectations: [],
  });

/** The compatibility with Daniel, which depends on hours and topics. */
async function readCompatibility(): Promise<string> {
  return (await request('GET', `/matching/compatibility/${people.daniel.id}`, { as: 'mina' })).text;
}

/** Everything about Daniel that Mina can read and that depends on hours and topics. */
async function read(query = ''): Promise<string> {
  const { items, whatWouldHelp } = await callSuccessfully<{ items: unknown; whatWouldHelp: unknown }>(
    'mina',
    'GET',
    `/matching/recommendations${query}`,
  );
  return JSON.stringify([await readCompatibility(), items, whatWouldHelp]);
}

/** Mina's hours are one hour of the week after the other, and she reads each time. */
async function tryHours(free: readonly Block[]): Promise<string[]> {
  await freshWorld();
  // Both live by the same clock, so that an hour of one is an hour of the other.
  for (const as of ['mina', 'daniel'] as const)
    await callSuccessfully(as, 'PATCH', '/users/me', { timeZone: 'Asia/Seoul' });
  await setHours('daniel', free);
  const answers: string[] = [];
  for (const hour of hours) {
    await setHours('mina', [hourBlock(hour)]);
    // The list tells no more than the compatibility; it is read at some of the steps.
    answers.push(hour < 4 || hour % 20 === 0 ? await read('?minOverlapMinutes=60') : await readCompatibility());
  }
  return answers;
}

/** Mina's only topic is one after the other, and she reads each time, also with that topic as the filter. */
async function tryTopics(ofDaniel: readonly string[]): Promise<unknown[]> {
  await freshWorld();
  await setTopics('daniel', ofDaniel);
  const answers: unknown[] = [];
  for (const code of codes) {
    await setTopics('mina', [code]);
    answers.push(await read());
    const { status, body } = await request('GET', '/matching/recommendations', { as: 'mina', query: { topic: code } });
    answers.push(status === 200 ? [(body as { items: unknown[] }).items.length] : status);
  }
  return answers;
}

describe('what a user learns by moving their own answers about', () => {
  it(
    'fault-X5: of 158 weeks of one hour, three are compared: a week of quite other hours answers the same',
    {
      timeout: 240_000,
    },
    async () => {
      const evens = await tryHours(
        hours
          .filter((hour) => hour === 1 || (hour > 2 && hour % 2 === 0))
          .slice(0, 70)
          .map(hourBlock),
      );
      const odds = await tryHours(
        hours
          .filter((hour) => hour === 1 || (hour > 2 && hour % 2 === 1))
          .slice(0, 70)
          .map(hourBlock),
      );
      expect(evens).toEqual(odds);
      // The second hour is answered honestly. The later answers are those of the third: of the list, and without it.
      expect(evens.slice(0, 4).map((answer) => answer.includes('"partner"'))).toEqual([false, true, false, false]);
      expect(new Set(evens.slice(2)).size).toBe(2);
    },
  );

  it('fault-X5: weeks that share the same whole hours answer the same, and after the match the exact minutes', async () => {
    const readings: string[] = [];
    const exact: unknown[] = [];
    for (const endTime of ['13:00', '13:29', '13:59']) {
      await freshWorld();
      await setHours('mina', [{ weekday: 'monday', startTime: '20:00', endTime: '24:00' }]);
      // From 11:00 in London is from 20:00 in Seoul.
      await setHours('daniel', [{ weekday: 'monday', startTime: '11:00', endTime }]);
      readings.push(await read());
      await createMatch('mina', 'daniel');
      const { score } = await callSuccessfully<{ score: { overlapMinutes: number } }>(
        'mina',
        'GET',
        `/matching/compatibility/${people.daniel.id}`,
      );
      exact.push(score.overlapMinutes);
    }
    expect(new Set(readings).size).toBe(1);
    expect(readings[0]).toContain('"overlapMinutes":120');
    expect(exact).toEqual([120, 149, 179]);
  });

  it('fault-X5: after the match every change of the own hours shows at once', async () => {
    await createMatch('mina', 'daniel');
    await setHours('daniel', [{ weekday: 'monday', startTime: '11:00', endTime: '14:00' }]);
    const minutes: number[] = [];
    for (const endTime of ['20:10', '20:20', '20:30', '20:40', '20:50', '21:00']) {
      await setHours('mina', [{ weekday: 'monday', startTime: '20:00', endTime }]);
      const path = `/matching/compatibility/${people.daniel.id}`;
      const { score } = await callSuccessfully<{ score: { overlapMinutes: number } }>('mina', 'GET', path);
      minutes.push(score.overlapMinutes);
    }
    expect(minutes).toEqual([10, 20, 30, 40, 50, 60]);
  });

  it('fault-X5: of nine topics, three are compared a day, by the score, the reasons and the filter', async () => {
    // Both share the second topic that Mina tries, and nothing of the others.
    const one = await tryTopics([codes[1] ?? '', codes[4] ?? '', codes[7] ?? '']);
    const other = await tryTopics([codes[1] ?? '', codes[5] ?? '', codes[8] ?? '']);
    expect(one).toEqual(other);
    expect(one.filter((_, index) => index % 2 === 1)).toEqual([[0], [1], [0], 422, 422, 422, 422, 422, 422]);
  });

  it('fault-X5: a filter finds by own topics only, and names the others', async () => {
    await setTopics('daniel', ['food', 'economy']);
    await setTopics('mina', ['food']);
    const { status, body } = await request('GET', '/matching/recommendations', {
      as: 'mina',
      query: { topic: ['food', 'economy'] },
    });
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'request.invalid', errors: [{ pointer: '/query/topic/1' }] });
  });

  it('fault-X5: a change follows a day later when the changes of a day are used up', async () => {
    await setHours('daniel', [{ weekday: 'monday', startTime: '11:00', endTime: '14:00' }]);
    const overlap = async (): Promise<unknown> =>
      /"overlapMinutes":(\d+)/.exec((await read()).replaceAll('\\', ''))?.[1];
    for (const endTime of ['20:01', '20:02', '20:03']) {
      await setHours('mina', [{ weekday: 'monday', startTime: '20:00', endTime }]);
      expect(await overlap()).toBe('0');
    }
    await setHours('mina', [{ weekday: 'monday', startTime: '20:00', endTime: '23:00' }]);
    expect(await overlap()).toBe('0');
    passSeconds(DAY);
    expect(await overlap()).toBe('180');
  });

  it('fault-X5: of six levels, three are compared a day, and the other direction tells nothing of turned off signals', async () => {
    const tryLevels = async (ignoredSignals: readonly string[]): Promise<string[]> => {
      await freshWorld();
      await callSuccessfully('daniel', 'PATCH', '/matching/preferences', { ignoredSignals });
      const answers: string[] = [];
      for (const level of ['A1', 'A2', 'B1', 'B2', 'C1', 'C2']) {
        await callSuccessfully('mina', 'PUT', '/users/me/languages', {
          native: [{ language: 'ko' }],
          learning: [{ language: 'en', level, targetLevel: 'C2' }],
        });
        answers.push(await readCompatibility());
      }
      return answers;
    };
    const plain = await tryLevels([]);
    expect(new Set(plain).size).toBe(3);
    expect(await tryLevels(['time_overlap', 'interests'])).toEqual(plain);
  });

  it('fault-X5: of four genders, two are compared with the wishes of others, by compatibility and by lists', async () => {
    const tryGenders = async (partnerGender: string): Promise<unknown[]> => {
      await freshWorld();
      await callSuccessfully('daniel', 'PATCH', '/matching/preferences', { partnerGender });
      const answers: unknown[] = [];
      for (const gender of ['female', 'male', 'other', null]) {
        await callSuccessfully('mina', 'PATCH', '/users/me', { gender });
        const { obstacles } = JSON.parse(await readCompatibility()) as { obstacles: unknown };
        const { items } = await callSuccessfully<{ items: unknown[] }>('mina', 'GET', '/matching/recommendations');
        answers.push([obstacles, items.length]);
      }
      return answers;
    };
    const female = [[], 1];
    const male = [['not_available'], 0];
    expect(await tryGenders('female')).toEqual([female, male, male, male]);
    expect(await tryGenders('other')).toEqual([male, male, male, male]);
  });
});
