/** Checks that the database answers, with one statement that reads no table. Throws if it does not. */
export async function probeDatabase(db: D1Database): Promise<void> {
  await db.prepare('SELECT 1 AS alive').all();
}
