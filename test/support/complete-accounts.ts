/** Statements that give every account that lacks them settings and a first time zone, as creating an account does. */
export const completeAccounts: readonly string[] = [
  `INSERT INTO user_settings (user_id, updated_at)
    SELECT id, created_at FROM user_profiles WHERE status <> 'deleted' AND id NOT IN (SELECT user_id FROM user_settings)`,
  `INSERT INTO zone_history (user_id, starts_at, time_zone)
    SELECT id, created_at, time_zone FROM user_profiles WHERE status <> 'deleted' AND id NOT IN (SELECT user_id FROM zone_history)`,
];
