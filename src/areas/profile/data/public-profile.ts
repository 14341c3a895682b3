import { sql } from 'drizzle-orm';
import type { Languages } from '../rules/languages.ts';
import type { StoredPicture } from '../rules/profile.ts';
import type { Relation } from '../rules/relation.ts';
import type { VisiblePerson } from '../rules/visibility.ts';
import { readOne } from '../../../store/batch.ts';
import { selectColumns } from '../../../store/select-columns.ts';
import { template, type Value } from '../../../store/template.ts';
import { userProfiles, userSettings } from './tables.ts';
import { languagesColumn, languagesIn } from './languages.ts';
import { pictureColumns, pictureFrom } from './picture.ts';
import { mayWriteTo, relationOf } from './relation.ts';

/** A user with all that others may see at most, and the viewer's relation to that user. */
export interface SeenPerson {
  readonly person: VisiblePerson<StoredPicture, Languages>;
  readonly relation: Relation;
}

/**
 * Reads a user for a viewer; undefined if there is no user with this id. One round trip, with the same statement in
 * every case.
 */
export async function readPersonFor(
  db: D1Database,
  viewerId: string,
  personId: string,
): Promise<SeenPerson | undefined> {
  const row = await readOne(db, personQuery(viewerId, personId));
  if (row === undefined) return undefined;
  const { relation, mayWrite, languages, imageId, imageWidth, imageHeight, imageUpdatedAt, ...rest } = row;
  const { profileVisibility, onlineStatusAudience, messageAudience, ageBandAudience, residenceAudience, ...person } =
    rest;
  return {
    relation,
    person: {
      ...person,
      mayWrite: mayWrite === 1,
      image: pictureFrom({ imageId, imageWidth, imageHeight, imageUpdatedAt }),
      languages: languagesIn(languages),
      privacy: { profileVisibility, onlineStatusAudience, messageAudience, ageBandAudience, residenceAudience },
    },
  };
}

const personQuery = template((viewerId: Value<string>, personId: Value<string>) => {
  const [p, s] = [userProfiles, userSettings];
  return selectColumns(
    {
      userId: p.id,
      relation: relationOf(viewerId, personId),
      mayWrite: sql<number>`${mayWriteTo(viewerId, personId)}`,
      status: p.status,
      englishName: p.englishName,
      nativeName: p.nativeName,
      introduction: p.introduction,
      birthYear: p.birthYear,
      birthDate: p.birthDate,
      gender: p.gender,
      residence: p.residence,
      timeZone: p.timeZone,
      lastActiveAt: p.lastActiveAt,
      ...pictureColumns,
      languages: languagesColumn,
      profileVisibility: s.profileVisibility,
      onlineStatusAudience: s.onlineStatusAudience,
      messageAudience: s.messageAudience,
      ageBandAudience: s.ageBandAudience,
      residenceAudience: s.residenceAudience,
    },
    sql`FROM ${p} JOIN ${s} ON ${s.userId} = ${p.id} WHERE ${p.id} = ${personId}`,
  );
});
