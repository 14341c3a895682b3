/** Removes a seeded user from the database, for tests about users who do not exist yet. */
import { env } from './deps.ts';
import { people, type PersonName } from './people.ts';

const tablesOfPeople = [
  'onboarding_data',
  'onboarding_runs',
  'user_interests',
  'user_preferences',
  'user_languages',
  'user_availability',
  'user_settings',
  'zone_history',
  'auth_sessions',
  'match_pool',
];

/** Deletes the rows of a user from the tables above, then the user's row in `user_profiles`. */
export async function eraseRowsOf(name: PersonName): Promise<void> {
  const { id } = people[name];
  const statements = tablesOfPeople.map((table) => env.DB.prepare(`DELETE FROM ${table} WHERE user_id = ?`).bind(id));
  await env.DB.batch([...statements, env.DB.prepare('DELETE FROM user_profiles WHERE id = ?').bind(id)]);
}
