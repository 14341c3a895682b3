import { type Instant, instantOf } from '../../platform/time/instant.ts';
import type { SeedData, SeedBlock, SeedPerson, SeedReport } from '../../areas/seed-data.ts';
import { generatePerson } from './generate.ts';
import { seedId } from './ids.ts';
import { makeNamedRequests } from './requests.ts';
import { makeNewcomers } from './newcomers.ts';
import { makeNamedPeople, personId } from './people.ts';

export interface SeedOptions {
  /** The instant to which all dates are relative. */
  readonly now: Date;
  /** Number of people to generate in addition to the named ones. */
  readonly generated: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The data of a local database. The same options give the same data. */
export function buildSeed({ now, generated }: SeedOptions): SeedData {
  const others = Array.from({ length: generated }, (_, index) => generatePerson(index + 1, now));
  const at = (offset: number): Instant => instantOf(now.getTime() - offset);
  const blocks = makeBlocks(others, at);
  return {
    people: [...makeNamedPeople(now).map((person) => addHistory(person, at(60 * DAY))), ...others],
    newcomers: makeNewcomers(now),
    blocks,
    reports: makeReports(others, at),
    requests: makeNamedRequests(now),
  };
}

/**
 * Adds what an account has in a database that has been used for a while: an older date, a consent, settings, an
 * identity.
 */
function addHistory(person: SeedPerson, createdAt: Instant): SeedPerson {
  return {
    ...person,
    createdAt,
    consent: { acceptsMarketing: false },
    settings: { interfaceLanguage: person.native.includes('ko') ? 'ko' : 'en' },
    // As the local provider knows them (src/cli/local-provider). Google joins by the verified address.
    identity: { provider: 'naver', subject: person.email },
  };
}

/** Makes blocks: one by Mina, one of Mina, and a few among the generated people. */
function makeBlocks(others: readonly SeedPerson[], at: (offset: number) => Instant): SeedBlock[] {
  const [first, second] = others;
  if (first === undefined || second === undefined) return [];
  const own = [
    { blockerId: personId('mina'), blockedId: first.id, createdAt: at(3 * DAY) },
    { blockerId: second.id, blockedId: personId('mina'), createdAt: at(2 * DAY) },
  ];
  const among = others.flatMap((person, index) => {
    const other = others[(index * 7 + 3) % others.length];
    return index % 20 === 10 && other !== undefined && other !== person
      ? [{ blockerId: person.id, blockedId: other.id, createdAt: at(index * HOUR) }]
      : [];
  });
  return [...own, ...among];
}

/** Makes the moderators' queue: two open reports and one that Hana has resolved. */
function makeReports(others: readonly SeedPerson[], at: (offset: number) => Instant): SeedReport[] {
  const [first, second, third] = others;
  if (first === undefined || second === undefined || third === undefined) return [];
  const resolution = {
    decision: 'warn',
    note: '광고 링크를 보낸 것을 확인해 경고했습니다.',
    by: personId('hana'),
    at: at(4 * DAY),
    op: seedId('operation', 1),
  } as const;
  return [
    {
      id: seedId('report', 1),
      reporterId: personId('mina'),
      subjectId: first.id,
      reason: 'harassment',
      text: '계속 전화번호를 요구해요.',
      createdAt: at(3 * DAY),
      resolution: null,
    },
    {
      id: seedId('report', 2),
      reporterId: personId('daniel'),
      subjectId: second.id,
      reason: 'impersonation',
      text: null,
      createdAt: at(5 * HOUR),
      resolution: null,
    },
    {
      id: seedId('report', 3),
      reporterId: personId('yuki'),
      subjectId: third.id,
      reason: 'spam',
      text: '広告のリンクばかり送ってきます。',
      createdAt: at(6 * DAY),
      resolution,
    },
  ];
}
