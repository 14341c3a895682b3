import { readBatch } from '../../../store/batch.ts';
import { personalData } from '../../common-hooks.ts';
import type { Subject } from '../../personal-data.ts';

/** One file of the archive. */
export interface SubjectFile {
  readonly name: string;
  readonly about: Subject['about'];
  readonly content: unknown;
}

/** Reads everything that the database has about a user, by subject, in one consistent view (one round trip). */
export async function readPersonalData(db: D1Database, userId: string): Promise<SubjectFile[]> {
  const subjects = personalData
    .ask()
    .toReversed()
    .flatMap((part) => Object.entries(part));
  const queries = subjects.map(([, subject]) => subject.queries(db, userId));
  const results: unknown[] = await readBatch(db, queries.flat());
  return subjects.map(([name, subject], index) => ({
    name,
    about: subject.about,
    content: subject.content(results.splice(0, queries[index]?.length ?? 0)),
  }));
}
