import { commitThenReadAll } from '../../../store/batch.ts';
import { languageQueries, replaceLanguagesStatements, versionedLanguagesFrom } from '../data/languages.ts';
import type { Versioned } from '../data/versioned.ts';
import { checkLanguages, type Languages, type LanguagesInput } from '../rules/languages.ts';
import type { Deps } from '../../../platform/deps.ts';
import { requireValid } from './require-valid.ts';
import { makeEdit, requireProfile } from './edit.ts';

/**
 * Replaces all languages of a user.
 *
 * @throws Refused request.invalid, profile.missing, profile.deletion_pending, request.precondition_failed
 */
export async function replaceLanguages(
  deps: Deps,
  userId: string,
  input: LanguagesInput,
  expected: readonly string[] | undefined,
): Promise<Versioned<Languages>> {
  const languages = requireValid(checkLanguages(input));
  const statements = replaceLanguagesStatements(makeEdit(deps, userId, expected), languages);
  return requireProfile(versionedLanguagesFrom(await commitThenReadAll(deps.db, statements, languageQueries(userId))));
}
