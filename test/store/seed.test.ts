import { getTableColumns, getTableName } from 'drizzle-orm';
import { areas } from '../../src/app.ts';
import type { Area } from '../../src/areas/define-area.ts';
import { utcDay } from '../../src/platform/time/instant.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSeed } from '../../src/cli/seed/build.ts';
import { personId } from '../../src/cli/seed/people.ts';
import type { SeedNewcomer, SeedPerson } from '../../src/areas/seed-data.ts';
import { orderSeeds } from '../../src/cli/seed/statements.ts';
import { removeKnownPeople } from '../../src/cli/seed/without-people.ts';
import { ageRange, minimumAge } from '../../src/areas/profile/rules/age.ts';
import { checkFreeHours, timeOf, weekdayOf } from '../../src/areas/profile/rules/availability.ts';
import { checkLanguages } from '../../src/areas/profile/rules/languages.ts';
import { introductionFaults, nameFaults, tidyIntroduction, tidyName } from '../../src/areas/profile/rules/text.ts';
import { timeZoneFaults } from '../../src/areas/profile/rules/time-zone.ts';
import { isLocation } from '../../src/reference/codes.ts';
import { compile } from '../../src/store/statement.ts';
import { request } from '../support/app.ts';
import { defaultNow } from '../support/clock.ts';
import { env } from '../support/deps.ts';
import { nonEmpty } from '../support/nonempty.ts';
import { seedsByArea, seedStatements } from '../support/seed.ts';
import { tokenFor } from '../support/tokens.ts';

const now = new Date(defaultNow);
const seed = buildSeed({ now, generated: 200 });
const generated = seed.people.slice(5);
const everybody = new Set([...seed.people, ...seed.newcomers].map(({ id }) => id));

describe('buildSeed', () => {
  it('gives the same data each time, and the same people for any number', () => {
    expect(buildSeed({ now, generated: 200 })).toEqual(seed);
    expect(buildSeed({ now, generated: 250 }).people.slice(0, 205)).toEqual(seed.people);
  });

  it('moves with the time: every instant keeps its distance', () => {
    const later = buildSeed({ now: new Date(now.getTime() + 1000), generated: 200 });
    const distances = later.people.map(
      ({ createdAt }, index) => Date.parse(createdAt) - Date.parse(seed.people[index]?.createdAt ?? ''),
    );
    expect(new Set(distances)).toEqual(new Set([1000]));
  });

  it('gives people who keep every rule of the API', () => {
    expect(
      nonEmpty(seed.people, 'people of the seed').flatMap((person) =>
        brokenRules(person).map((rule) => `${person.email}: ${rule}`),
      ),
    ).toEqual([]);
  });

  it('gives people of several languages, zones and habits', () => {
    const share = (of: (person: (typeof generated)[number]) => boolean) =>
      generated.filter(of).length / generated.length;
    expect(share(({ native }) => native.includes('ko'))).toBeGreaterThan(0.4);
    expect(share(({ native }) => native.includes('en'))).toBeGreaterThan(0.3);
    expect(new Set(generated.map(({ timeZone }) => timeZone)).size).toBeGreaterThan(8);
    expect(new Set(generated.map(({ englishName }) => englishName)).size).toBeGreaterThan(150);
    expect(share(({ introduction }) => introduction === null)).toBeLessThan(0.15);
    expect(share(({ settings }) => settings.profileVisibility !== undefined)).toBeGreaterThan(0);
    expect(share(({ lastActiveAt }) => Date.parse(defaultNow) - Date.parse(lastActiveAt) < 300_000)).toBeGreaterThan(
      0.05,
    );
  });

  it('works without generated people', () => {
    expect(buildSeed({ now, generated: 0 })).toMatchObject({ people: { length: 5 }, blocks: [], reports: [] });
  });
});

describe('seeds of the areas', () => {
  it('are written from the lowest area to the highest', () => {
    const [low, high] = [(): [] => [], (): [] => []];
    const seeds = new Map([
      ['high', high],
      ['low', low],
    ]);
    expect(orderSeeds(seeds, ['high', 'without', 'low'])).toEqual([low, high]);
  });

  it('are refused if the area is unknown or the file exports no seed', () => {
    expect(() => orderSeeds(new Map([['lost', (): [] => []]]), ['low'])).toThrow('src/app.ts names no area lost');
    expect(() => orderSeeds(new Map([['low', undefined]]), ['low'])).toThrow('src/areas/low/seed.ts does not export');
  });

  it('fill no table of another area', () => {
    const owners = new Map(
      areas.flatMap(({ name, tables = [] }: Area) => tables.map(({ table }) => [getTableName(table), name])),
    );
    // A virtual table has no declaration.
    owners.set('chat_search', 'chat');
    const filled = [...seedsByArea].flatMap(([area, build]) =>
      (build?.(seed) ?? []).map((statement) => {
        const table =
          /\b(?:INSERT(?: OR REPLACE)? INTO|UPDATE|DELETE FROM) "(\w+)"/.exec(compile(statement).sql)?.[1] ??
          'no table';
        return { table, area, owner: owners.get(table) };
      }),
    );
    expect(new Set(filled.map(({ table }) => table)).size).toBeGreaterThan(15);
    expect(nonEmpty(filled, 'statements of the seed').filter(({ area, owner }) => area !== owner)).toEqual([]);
  });
});

describe('seedStatements', () => {
  // The named users exist already (test/support/world.ts).
  const known = new Set(seed.people.slice(0, 5).map(({ id }) => id));

  beforeAll(async () => {
    await writeSeed(removeKnownPeople(seed, known));
  });

  it('write everybody and their data into D1, where every constraint holds', async () => {
    expect(await count('user_profiles')).toBe(207);
    expect(await count('user_settings')).toBe(207);
    expect(await count('user_languages')).toBeGreaterThan(410);
    expect(await count('user_availability')).toBeGreaterThan(500);
    expect(await count('consents')).toBe(202);
    expect(await count('auth_identities')).toBe(200);
    expect(await count('blocks')).toBe(seed.blocks.length);
    expect(await count('reports')).toBe(3);
    expect(await count('matching_requests')).toBe(0);
    expect(await count('onboarding_data')).toBe(2);
    expect(await count("user_settings WHERE profile_visibility <> 'everyone'")).toBeGreaterThan(0);
  });

  it('write two people in the middle of onboarding, who are not yet recommended', async () => {
    const standing = await Promise.all(
      seed.newcomers.map(
        async (person) => (await request('GET', '/onboarding', { token: await tokenOf(person) })).body,
      ),
    );
    expect(standing).toMatchObject([
      { status: 'in_progress', nextStep: 'interests', progress: { doneSteps: 2 } },
      { status: 'not_started', progress: { doneSteps: 0 } },
    ]);
    expect(await count('match_pool JOIN user_profiles ON id = user_id WHERE onboarding_completed_at IS NULL')).toBe(0);
  });

  it('write saved steps as the API would have saved them', async () => {
    const drafts = seed.newcomers.flatMap((person) => person.drafts.map((draft) => ({ person, ...draft })));
    for (const { person, step, answers } of nonEmpty(drafts, 'saved steps')) {
      const { body } = await request('PUT', `/onboarding/steps/${step}`, {
        token: await tokenOf(person),
        headers: { 'if-match': '"1"' },
        body: answers,
      });
      expect(body).toMatchObject({ step, status: 'done', answers });
    }
  });

  it('add only missing people, and none the second time', async () => {
    const more = removeKnownPeople(buildSeed({ now, generated: 201 }), everybody);
    expect(more.people).toHaveLength(1);
    await writeSeed(more);
    expect(await count('user_profiles')).toBe(208);
    await expect(writeSeed(more)).rejects.toThrow('UNIQUE');
  });

  it('write the requests of the named people and their outcome', async () => {
    await writeSeed({ requests: seed.requests });
    expect(await count("matching_requests WHERE status = 'pending'")).toBe(2);
    expect(await count("matching_requests WHERE status IN ('accepted', 'declined', 'expired')")).toBe(3);
    expect(await count('matches')).toBe(1);
    expect(await count('chat_members')).toBe(2);
    expect(await count('notifications')).toBe(3);
  });

  it('give the ids of each table a group of their own', async () => {
    const tables = areas
      .flatMap(({ tables: own = [] }: Area) => own.map(({ table }) => table))
      .filter((table) => 'id' in getTableColumns(table))
      .map((table) => getTableName(table));
    // The last two digits are a counter and are left out.
    const found = await env.DB.batch<{ table: string; start: string }>(
      tables.map((table) =>
        env.DB.prepare(
          `SELECT DISTINCT '${table}' AS "table", substr(id, 1, 34) AS start FROM ${table} WHERE id LIKE '01900000-%'`,
        ),
      ),
    );
    const starts = found.flatMap(({ results }) => results);
    expect(new Set(starts.map(({ table }) => table)).size).toBeGreaterThan(7);
    const others = ({ table, start }: (typeof starts)[number]) =>
      starts.filter((other) => other.start === start && other.table !== table);
    expect(nonEmpty(starts, 'ids of the seed').filter((each) => others(each).length > 0)).toEqual([]);
  });

  it('leave out what does not concern the added people', () => {
    const added = removeKnownPeople(seed, everybody);
    expect(added).toEqual({ people: [], newcomers: [], blocks: [], reports: [], requests: [] });
    expect(removeKnownPeople(seed, known).blocks).toContainEqual(
      expect.objectContaining({ blockerId: personId('mina') }),
    );
  });
});

async function writeSeed(part: Partial<typeof seed>): Promise<void> {
  await env.DB.batch(seedStatements(part).map(({ sql, params }) => env.DB.prepare(sql).bind(...params)));
}

function tokenOf({ id, email, sessionId }: SeedNewcomer): Promise<string> {
  return tokenFor('mina', { claims: { sub: id, email, sid: sessionId } });
}

async function count(from: string): Promise<number> {
  return (await env.DB.prepare(`SELECT count(*) AS n FROM ${from}`).first<number>('n')) ?? 0;
}

function brokenRules(person: SeedPerson): string[] {
  const today = utcDay(defaultNow);
  const names = [person.englishName, person.nativeName].filter((name) => name !== null);
  const introduction = person.introduction ?? 'none';
  const learning = person.learning.map((entry) => ({ ...entry, skills: {} }));
  const weekly = person.free.map(([weekday, from, to]) => ({
    weekday: weekdayOf(weekday),
    startTime: timeOf(from),
    endTime: timeOf(to),
  }));
  const overrides = person.overrides.map(([onDate, kind, from, to]) => ({
    onDate,
    kind,
    startTime: timeOf(from),
    endTime: timeOf(to),
  }));
  const kept = {
    names: names.every((name) => nameFaults('', name).length === 0 && tidyName(name) === name),
    introduction: introductionFaults('', introduction).length === 0 && tidyIntroduction(introduction) === introduction,
    age: (ageRange({ birthDate: null, birthYear: person.birthYear }, today)?.least ?? 0) >= minimumAge,
    place: isLocation(person.residence) && timeZoneFaults('', person.timeZone).length === 0,
    languages: !('faults' in checkLanguages({ native: person.native.map((language) => ({ language })), learning })),
    freeHours: !('faults' in checkFreeHours({ weekly, overrides }, today)),
    times: person.createdAt <= person.lastActiveAt && person.lastActiveAt <= defaultNow,
  };
  return Object.entries(kept)
    .filter(([, isKept]) => !isKept)
    .map(([rule]) => rule);
}
