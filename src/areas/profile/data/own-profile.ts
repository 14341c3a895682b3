import type { Value } from '../../../store/template.ts';
import { and, desc, eq, ne, sql } from 'drizzle-orm';
import type { OwnProfile } from '../rules/profile.ts';
import { readBatch } from '../../../store/batch.ts';
import { orm } from '../../../store/database.ts';
import { consents, userAvailability, userProfiles } from './tables.ts';
import { languagesFrom, languagesOf, type LanguageRow } from './languages.ts';
import { pictureColumns, pictureFrom } from './picture.ts';

/** The queries of an own profile: three statements for one batch. They find nothing if the account has been purged. */
export function ownProfileQueries(userId: Value<string>) {
  const p = userProfiles;
  return [
    orm
      .select({
        userId: p.id,
        version: p.version,
        email: p.email,
        isEmailVerified: p.emailVerified,
        role: p.role,
        status: p.status,
        deletionRequestedAt: p.deletionRequestedAt,
        deleteAfter: p.deleteAfter,
        englishName: p.englishName,
        nativeName: p.nativeName,
        introduction: p.introduction,
        birthYear: p.birthYear,
        birthDate: p.birthDate,
        gender: p.gender,
        residence: p.residence,
        timeZone: p.timeZone,
        ...pictureColumns,
        hasAvailability: sql<number>`EXISTS (SELECT 1 FROM ${userAvailability} a WHERE a.user_id = ${p}.id)`.as(
          'has_availability',
        ),
        onboardingCompletedAt: p.onboardingCompletedAt,
        createdAt: p.createdAt,
        updatedAt: p.updatedAt,
      })
      .from(p)
      .where(and(eq(p.id, userId), ne(p.status, 'deleted'))),
    languagesOf(userId),
    latestConsents(userId),
  ] as const;
}

type Answers = readonly [readonly ProfileRow[], readonly LanguageRow[], readonly OwnProfile['consents'][]];
type ProfileRow = Awaited<ReturnType<typeof ownProfileQueries>[0]>[number];

/** Combines the results of `ownProfileQueries`; undefined if there is no profile. */
export function ownProfileFrom([rows, languages, agreed]: Answers): OwnProfile | undefined {
  const row = rows[0];
  if (row === undefined || row.status === 'deleted') return undefined;
  const {
    status,
    deletionRequestedAt,
    deleteAfter,
    imageId,
    imageWidth,
    imageHeight,
    imageUpdatedAt,
    hasAvailability,
    ...rest
  } = row;
  return {
    ...rest,
    status,
    deletion:
      deletionRequestedAt === null || deleteAfter === null ? null : { requestedAt: deletionRequestedAt, deleteAfter },
    picture: pictureFrom({ imageId, imageWidth, imageHeight, imageUpdatedAt }),
    languages: languagesFrom(languages),
    hasAvailability: hasAvailability === 1,
    consents: agreed[0] ?? null,
  };
}

/** Reads a user's own profile; undefined if there is none. One round trip. */
export async function readOwnProfile(db: D1Database, userId: string): Promise<OwnProfile | undefined> {
  return ownProfileFrom(await readBatch(db, ownProfileQueries(userId)));
}

/** The query for the user's latest consents. */
export function latestConsents(userId: Value<string>) {
  const { termsVersion, privacyVersion, acceptsMarketing, agreedAt } = consents;
  return orm
    .select({ termsVersion, privacyVersion, acceptsMarketing, agreedAt })
    .from(consents)
    .where(eq(consents.userId, userId))
    .orderBy(desc(agreedAt), desc(consents.id))
    .limit(1);
}
