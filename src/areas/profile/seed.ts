import { instantOf } from '../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { insertAll } from '../../store/insert-where.ts';
import { rebuildPoolStatement } from '../matching/data/pool.ts';
import { reports } from '../safety/data/tables.ts';
import { authIdentities, authSessions } from '../auth/data/tables.ts';
import { userInterests, userPreferences } from './data/tables.ts';
import {
  availabilityOverrides,
  consents,
  userAvailability,
  userLanguages,
  userProfiles,
  userSettings,
} from './data/tables.ts';
import { blocks } from '../safety/data/tables.ts';
import { compile, type Statement } from '../../store/statement.ts';
import { seedId } from '../../cli/seed/ids.ts';
import { buildRequestStatements } from '../matching/seed.ts';
import { buildDraftStatements, buildAccountStatements } from '../../cli/seed/newcomers.ts';
import type { Seed, SeedNewcomer, SeedPerson, SeedReport } from '../seed-data.ts';

/** One statement, ready for D1 or any other SQLite. */
export interface SeedStatement {
  readonly sql: string;
  readonly params: readonly unknown[];
}

// Far below 2 MB a parameter, whatever a row holds.
const ROWS_A_STATEMENT = 500;
const termsVersion = '2026-03-01';
const SESSION_DAYS = 365;

/** The statements that write a seed, in an order that references allow; none of its people may be there yet. */
export function buildSeedStatements({
  people,
  newcomers,
  blocks: blocked,
  reports: reported,
  requests,
}: Seed): SeedStatement[] {
  const updateSettings = sql`ON CONFLICT (user_id) DO UPDATE SET profile_visibility = excluded.profile_visibility,
    online_status_audience = excluded.online_status_audience, interface_language = excluded.interface_language,
    text_size = excluded.text_size, is_recommended = excluded.is_recommended`;
  const evidence = new Map(people.map((person) => [person.id, person]));
  const everybody = [...people, ...newcomers];
  return [
    ...buildInserts(userProfiles, people.map(makeProfileRow)),
    ...buildAccountStatements(newcomers).map(renderStatement),
    // The row itself is made by a trigger.
    ...buildInserts(userSettings, everybody.map(makeSettingsRow), updateSettings),
    ...buildInserts(userLanguages, people.flatMap(makeLanguageRows)),
    ...buildInserts(userAvailability, people.flatMap(makeFreeHourRows)),
    ...buildInserts(availabilityOverrides, people.flatMap(makeOverrideRows)),
    ...buildInserts(userInterests, people.map(makeInterestsRow)),
    ...buildInserts(userPreferences, people.map(makePreferencesRow)),
    ...buildInserts(consents, everybody.flatMap(makeConsentRows)),
    ...buildInserts(authIdentities, people.flatMap(makeIdentityRows)),
    ...buildInserts(authSessions, everybody.flatMap(makeSessionRows)),
    ...buildDraftStatements(newcomers).map(renderStatement),
    ...buildPoolStatements(people),
    ...buildInserts(blocks, blocked),
    ...buildInserts(
      reports,
      reported.map((report) => makeReportRow(report, evidence.get(report.subjectId))),
    ),
    ...buildRequestStatements(requests).map(renderStatement),
  ];
}

/** The pool of recommendations as of the latest day that anybody was active. */
function buildPoolStatements(people: readonly SeedPerson[]): SeedStatement[] {
  const now = people
    .map(({ lastActiveAt }) => lastActiveAt)
    .toSorted()
    .at(-1);
  if (now === undefined) return [];
  return [
    renderStatement(
      rebuildPoolStatement(
        people.map(({ id }) => id),
        now,
      ),
    ),
  ];
}

function buildInserts<T extends SQLiteTable>(
  table: T,
  rows: readonly T['$inferInsert'][],
  onConflict?: SQL,
): SeedStatement[] {
  const statements: SeedStatement[] = [];
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    statements.push(
      renderStatement(insertAll(table, rows.slice(start, start + ROWS_A_STATEMENT), sql`true`, onConflict)),
    );
  }
  return statements;
}

function renderStatement(statement: Statement): SeedStatement {
  const { sql: text, params } = compile(statement);
  return { sql: text, params };
}

function makeProfileRow(person: SeedPerson): typeof userProfiles.$inferInsert {
  const {
    id,
    email,
    role,
    englishName,
    nativeName,
    introduction,
    birthYear,
    gender,
    residence,
    timeZone,
    createdAt,
    lastActiveAt,
  } = person;
  return {
    id,
    email,
    role,
    englishName,
    nativeName,
    introduction,
    birthYear,
    gender,
    residence,
    timeZone,
    createdAt,
    lastActiveAt,
    emailVerified: true,
    onboardingCompletedAt: createdAt,
    updatedAt: createdAt,
  };
}

function makeSettingsRow({ id, settings, createdAt }: SeedPerson | SeedNewcomer): typeof userSettings.$inferInsert {
  return {
    userId: id,
    profileVisibility: settings.profileVisibility ?? 'everyone',
    onlineStatusAudience: settings.onlineStatusAudience ?? 'everyone',
    interfaceLanguage: settings.interfaceLanguage ?? 'ko',
    textSize: settings.textSize ?? 'medium',
    isRecommended: settings.isRecommended ?? true,
    updatedAt: createdAt,
  };
}

function makeLanguageRows({ id, native, learning }: SeedPerson): (typeof userLanguages.$inferInsert)[] {
  return [
    ...native.map((language, position) => ({
      userId: id,
      language,
      kind: 'native' as const,
      position,
      level: null,
      targetLevel: null,
      speakingLevel: null,
    })),
    ...learning.map(({ language, level, targetLevel, speaking }, index) => ({
      userId: id,
      language,
      kind: 'learning' as const,
      position: native.length + index,
      level,
      targetLevel,
      speakingLevel: speaking ?? null,
    })),
  ];
}

function makeFreeHourRows({ id, free }: SeedPerson): (typeof userAvailability.$inferInsert)[] {
  return free.map(([weekday, startMinute, endMinute]) => ({ userId: id, weekday, startMinute, endMinute }));
}

function makeInterestsRow({ id, interests, createdAt }: SeedPerson): typeof userInterests.$inferInsert {
  const { motivations, topics, learningStyles, learningExpectations } = interests;
  return {
    userId: id,
    motivations: [...motivations],
    topics: [...topics],
    learningStyles: [...learningStyles],
    learningExpectations: [...learningExpectations],
    updatedAt: createdAt,
  };
}

function makePreferencesRow({ id, preferences, createdAt }: SeedPerson): typeof userPreferences.$inferInsert {
  const { partnerPersonalities, groupSizes, ...single } = preferences;
  return {
    userId: id,
    ...single,
    partnerPersonalities: [...partnerPersonalities],
    groupSizes: [...groupSizes],
    updatedAt: createdAt,
  };
}

function makeOverrideRows({ id, overrides }: SeedPerson): (typeof availabilityOverrides.$inferInsert)[] {
  return overrides.map(([onDate, kind, startMinute, endMinute]) => ({
    userId: id,
    onDate,
    startMinute,
    endMinute,
    kind,
  }));
}

function makeConsentRows({ id, consent, createdAt }: SeedPerson | SeedNewcomer): (typeof consents.$inferInsert)[] {
  if (consent === null) return [];
  return [
    {
      id: deriveId('consent', id),
      userId: id,
      termsVersion,
      privacyVersion: termsVersion,
      acceptsMarketing: consent.acceptsMarketing,
      agreedAt: createdAt,
    },
  ];
}

function makeIdentityRows({ id, identity, createdAt }: SeedPerson): (typeof authIdentities.$inferInsert)[] {
  return identity === null ? [] : [{ id: deriveId('identity', id), userId: id, ...identity, createdAt }];
}

function makeSessionRows({
  id,
  sessionId,
  lastActiveAt,
}: SeedPerson | SeedNewcomer): (typeof authSessions.$inferInsert)[] {
  if (sessionId === null) return [];
  const end = instantOf(Date.parse(lastActiveAt) + SESSION_DAYS * 86_400_000);
  return [
    {
      id: sessionId,
      userId: id,
      signedInWith: 'development',
      browser: 'Chrome',
      system: 'Android',
      createdAt: lastActiveAt,
      lastUsedAt: lastActiveAt,
      expiresAt: end,
      latestExpiresAt: end,
    },
  ];
}

function makeReportRow(
  { resolution, ...report }: SeedReport,
  subject: SeedPerson | undefined,
): typeof reports.$inferInsert {
  const { englishName = null, nativeName = null, introduction = null } = subject ?? {};
  return {
    ...report,
    evidence: JSON.stringify({ englishName, nativeName, introduction, imageId: null, capturedAt: report.createdAt }),
    status: resolution === null ? 'open' : 'resolved',
    decision: resolution?.decision ?? null,
    note: resolution?.note ?? null,
    resolvedBy: resolution?.by ?? null,
    resolvedAt: resolution?.at ?? null,
    resolvedOp: resolution?.op ?? null,
  };
}

/** The id of a thing of which a person has one: the person's own number in another group. */
function deriveId(kind: 'consent' | 'identity', personId: string): string {
  const isNamed = personId.startsWith(seedId('person', 0).slice(0, -2));
  return seedId(kind, Number.parseInt(personId.slice(-6), 16) + (isNamed ? 0 : 0x100));
}
