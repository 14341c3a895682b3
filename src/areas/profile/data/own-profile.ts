import { sql } from 'drizzle-orm';
import type { ConsentRecord, OwnProfile } from '../rules/profile.ts';
import { readAll } from '../../../store/batch.ts';
import { selectColumns } from '../../../store/select-columns.ts';
import type { ResultOf } from '../../../store/statement.ts';
import { template, type Value } from '../../../store/template.ts';
import { consents, userAvailability, userProfiles as p } from './tables.ts';
import { languagesColumn, languagesIn } from './languages.ts';
import { pictureColumns, pictureFrom } from './picture.ts';

/** The query for an own profile: one row, or none if there is no account or it has been purged. */
export const ownProfileQuery = template((userId: Value<string>) =>
  selectColumns(
    {
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
      languages: languagesColumn,
      hasAvailability: sql<number>`EXISTS (SELECT 1 FROM ${userAvailability} a WHERE a.user_id = ${p}.id)`,
      consents: consentsColumn,
      onboardingCompletedAt: p.onboardingCompletedAt,
      createdAt: p.createdAt,
      updatedAt: p.updatedAt,
    },
    sql`FROM ${p} WHERE id = ${userId} AND status <> 'deleted'`,
  ),
);

/** The latest consents as JSON, for a query of `user_profiles`; NULL if there are none. */
const consentsColumn = sql<
  string | null
>`(SELECT json_object('termsVersion', c.terms_version, 'privacyVersion', c.privacy_version,
    'acceptsMarketing', json(iif(c.accepts_marketing, 'true', 'false')), 'agreedAt', c.agreed_at)
  FROM ${consents} c WHERE c.user_id = ${p}.id ORDER BY c.agreed_at DESC, c.id DESC LIMIT 1)`;

/** Makes the profile from the rows of `ownProfileQuery`; undefined if there is none. */
export function ownProfileFrom([row]: ResultOf<ReturnType<typeof ownProfileQuery>>): OwnProfile | undefined {
  if (row === undefined || row.status === 'deleted') return undefined;
  const { status, deletionRequestedAt, deleteAfter, imageId, imageWidth, imageHeight, imageUpdatedAt, ...rest } = row;
  return {
    ...rest,
    status,
    deletion:
      deletionRequestedAt === null || deleteAfter === null ? null : { requestedAt: deletionRequestedAt, deleteAfter },
    picture: pictureFrom({ imageId, imageWidth, imageHeight, imageUpdatedAt }),
    languages: languagesIn(row.languages),
    hasAvailability: row.hasAvailability === 1,
    consents: row.consents === null ? null : (JSON.parse(row.consents) as ConsentRecord), // as `consentsColumn` makes it
  };
}

/** Reads a user's own profile; undefined if there is none. One round trip. */
export async function readOwnProfile(db: D1Database, userId: string): Promise<OwnProfile | undefined> {
  return ownProfileFrom(await readAll(db, ownProfileQuery(userId)));
}

/** The query for the user's latest consents. */
export const latestConsents = template((userId: Value<string>) => {
  const { termsVersion, privacyVersion, acceptsMarketing, agreedAt } = consents;
  return selectColumns(
    { termsVersion, privacyVersion, acceptsMarketing, agreedAt },
    sql`FROM ${consents} WHERE user_id = ${userId} ORDER BY agreed_at DESC, id DESC LIMIT 1`,
  );
});
