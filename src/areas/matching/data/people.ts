import { sql, type SQL } from 'drizzle-orm';
import { pictureFrom, type StoredPicture, userLanguages } from '../../profile/index.ts';
import { integerOrNull, text, textOrNull, instantOrNull } from '../../../store/row.ts';
import type { Row } from '../../../store/statement.ts';

/** The other user of a request or match, with the fields of a card. */
export interface Partner {
  readonly userId: string;
  readonly englishName: string | null;
  readonly picture: StoredPicture | null;
  readonly nativeLanguages: readonly string[];
  readonly learningLanguages: readonly string[];
}

/** The partner's columns without the languages, for a query that has the partner's profile as `p`. */
export const nameColumns: SQL = sql`p.id AS partner_id, p.english_name AS partner_name, p.image_id, p.image_width, p.image_height, p.image_updated_at`;

/** All columns of the partner, for a query that has the partner's profile as `p`. */
export const partnerColumns: SQL = sql`${nameColumns},
  ${languagesOf('native')} AS native_languages, ${languagesOf('learning')} AS learning_languages`;

/** Reads the partner from a row with `partnerColumns`, or with `nameColumns` and the two language columns. */
export function partnerFrom(row: Row): Partner {
  return {
    userId: text(row, 'partner_id'),
    englishName: textOrNull(row, 'partner_name'),
    picture: pictureFrom({
      imageId: textOrNull(row, 'image_id'),
      imageWidth: integerOrNull(row, 'image_width'),
      imageHeight: integerOrNull(row, 'image_height'),
      imageUpdatedAt: instantOrNull(row, 'image_updated_at'),
    }),
    nativeLanguages: parseTags(row, 'native_languages'),
    learningLanguages: parseTags(row, 'learning_languages'),
  };
}

/** The card of a user whom the reader may not see. */
export function hiddenPartner(userId: string): Partner {
  return { userId, englishName: null, picture: null, nativeLanguages: [], learningLanguages: [] };
}

function languagesOf(kind: 'native' | 'learning'): SQL {
  return sql`(SELECT json_group_array(spoken.language) FROM (SELECT l.language FROM ${userLanguages} l WHERE l.user_id = p.id AND l.kind = ${kind}
    ORDER BY l.position) AS spoken)`;
}

/** Not checked on purpose: the query makes the array from a column of texts. */
function parseTags(row: Row, column: string): string[] {
  return JSON.parse(text(row, column)) as string[];
}
