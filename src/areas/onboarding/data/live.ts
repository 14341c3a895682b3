import type { Instant } from '../../../platform/time/instant.ts';
import { eq, sql, type SQL } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { AnswersByStep } from '../rules/answers.ts';
import { readBatch } from '../../../store/batch.ts';
import { selectColumns } from '../../../store/select-columns.ts';
import { template, type Value, type Values } from '../../../store/template.ts';
import { assertThat } from '../../../store/guards.ts';
import {
  isExistingUser,
  languagesFrom,
  languagesOf,
  userInterests as i,
  userPreferences as w,
  userProfiles as p,
  weeklyBlocksOf,
} from '../../profile/index.ts';

/** What a user's profile says, in the form of a draft. What it does not say is unanswered. */
export interface LiveAnswers {
  readonly answers: AnswersByStep;
  readonly hasPicture: boolean;
  readonly completedAt: Instant | null;
  readonly versions: LiveVersions;
}

/** The versions of all tables that answers are read from; 0 if there is no row. */
export interface LiveVersions {
  readonly profile: number;
  readonly interests: number;
  readonly preferences: number;
}

/** Reads the live data as answers; undefined if there is no profile. One round trip. */
export async function readLiveAnswers(db: D1Database, userId: string): Promise<LiveAnswers | undefined> {
  const [[profile], languages, [interests], [preferences], weeklyAvailability] = await readBatch(
    db,
    liveQueries(userId),
  );
  if (profile === undefined) return undefined;
  const { imageId, completedAt, gender, version, ...facts } = profile;
  const { version: interestsVersion = 0, ...lists } = interests ?? {};
  const { version: preferencesVersion = 0, partnerGender, ...wishes } = preferences ?? {};
  return {
    versions: { profile: version, interests: interestsVersion, preferences: preferencesVersion },
    hasPicture: imageId !== null,
    completedAt,
    answers: {
      // Before the first completion an empty gender means that it is unanswered. Afterwards it is the user's answer.
      profile: { ...keepAnswered(facts), ...(gender === null && completedAt === null ? {} : { gender }) },
      languages: keepAnswered(languagesFrom(languages)),
      interests: keepAnswered(lists),
      preferences: {
        ...keepAnswered({ ...wishes, weeklyAvailability }),
        ...(preferences && { partnerGender: partnerGender ?? 'any' }),
      },
    },
  };
}

const liveQueries = template((userId: Value<string>) => {
  const profile = {
    englishName: p.englishName,
    residence: p.residence,
    timeZone: p.timeZone,
    birthYear: p.birthYear,
    birthDate: p.birthDate,
    gender: p.gender,
    introduction: p.introduction,
    imageId: p.imageId,
    completedAt: p.onboardingCompletedAt,
    version: p.version,
  };
  return [
    selectColumns(profile, sql`FROM ${p} WHERE ${isExistingUser(userId)}`),
    languagesOf(userId),
    selectColumns(
      {
        motivations: i.motivations,
        topics: i.topics,
        learningStyles: i.learningStyles,
        learningExpectations: i.learningExpectations,
        version: i.version,
      },
      sql`FROM ${i} WHERE user_id = ${userId}`,
    ),
    selectColumns(
      {
        partnerGender: w.partnerGender,
        partnerPersonalities: w.partnerPersonalities,
        communicationMethod: w.communicationMethod,
        dailyMinutes: w.dailyMinutes,
        groupSizes: w.groupSizes,
        version: w.version,
      },
      sql`FROM ${w} WHERE user_id = ${userId}`,
    ),
    weeklyBlocksOf(userId),
  ];
});

/**
 * Asserts that nothing has changed since it was read. Languages and free hours change the version of the profile.
 *
 * @throws Refused request.precondition_failed
 */
export function assertUnchanged(userId: Value<string>, { profile, interests, preferences }: Values<LiveVersions>): SQL {
  const versionOf = (table: SQLiteTable) => sql`coalesce((SELECT version FROM ${table} WHERE user_id = ${userId}), 0)`;
  return assertThat(
    'request.precondition_failed',
    sql`EXISTS (SELECT 1 FROM ${p} WHERE ${eq(p.id, userId)} AND ${eq(p.version, profile)})
    AND ${versionOf(i)} = ${interests} AND ${versionOf(w)} = ${preferences}`,
  );
}

type Filled<T> = { readonly [Key in keyof T]?: Exclude<T[Key], null> };

/**
 * Leaves out values without an answer: null and empty lists. Not checked, because fromEntries loses the type of each
 * key.
 */
function keepAnswered<T extends object>(values: T): Filled<T> {
  const said = Object.entries(values).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(said) as Filled<T>;
}
