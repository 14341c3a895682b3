import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { replaceLanguages } from '../services/replace-languages.ts';

/** PUT /users/me/languages */
export async function replaceMyLanguages({
  auth,
  expectedVersions,
  body,
  deps,
}: Input<'replaceMyLanguages'>): Promise<Reply<'replaceMyLanguages'>> {
  const { version, value } = await replaceLanguages(deps, auth.userId, body, expectedVersions);
  return { status: 200, headers: { etag: etagOf(version) }, body: value };
}
