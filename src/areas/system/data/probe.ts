/** Whether the database answers at all: one statement that touches no table. */
export async function probeDatabase(db: D1Database): Promise<void> {
  await db.prepare('SELECT 1 AS alive').all();
}
