import { sql } from 'drizzle-orm';
import { assertAll } from '../../../store/guards.ts';
import { template, type Value } from '../../../store/template.ts';
import { mayAct, userProfiles as profiles, userSettings as settings } from '../../profile/index.ts';

/**
 * The assertions before a page of recommendations: the reader may look for partners now, however old their list is. The
 * service asks the same of a new list (`requireReady`).
 *
 * @throws Refused profile.missing, auth.account_suspended, matching.not_onboarded, matching.profile_hidden
 */
export const assertReader = template((userId: Value<string>) => {
  const reader = sql`SELECT 1 FROM ${profiles} p JOIN ${settings} s ON s.user_id = p.id WHERE p.id = ${userId}`;
  return [
    mayAct(userId),
    assertAll([
      ['matching.not_onboarded', sql`EXISTS (${reader} AND p.onboarding_completed_at IS NOT NULL)`],
      [
        'matching.profile_hidden',
        sql`EXISTS (${reader} AND p.status = 'active' AND s.profile_visibility = 'everyone')`,
      ],
    ]),
  ];
});
