import { sql } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { randomUuid } from '../../../store/random-uuid.ts';
import { jsonText, template, type Value } from '../../../store/template.ts';
import { type Languages, localDay, userLanguages, userProfiles } from '../../profile/index.ts';
import { activityEvents } from './tables.ts';

/** Makes the statements that note which levels of a user's languages are new. They stand before the change. */
export const noteLevelsStatements = template(
  (now: Value<Instant>, userId: Value<string>, learning: Value<Languages['learning']>) => [
    sql`INSERT INTO ${activityEvents} (user_id, kind, id, part, on_date, time_zone, language, starts_at, value, previous, op, created_at)
      SELECT p.id, 'level', ${randomUuid}, 0, ${localDay(sql`p.time_zone`, now)}, p.time_zone, v.value ->> 'language', ${now},
        v.value ->> 'level', o.level, ${randomUuid}, ${now}
      FROM ${userProfiles} p CROSS JOIN json_each(${jsonText(learning)}) v
        LEFT JOIN ${userLanguages} o ON o.user_id = p.id AND o.language = v.value ->> 'language' AND o.kind = 'learning'
      WHERE p.id = ${userId} AND o.level IS NOT v.value ->> 'level'`,
  ],
);
