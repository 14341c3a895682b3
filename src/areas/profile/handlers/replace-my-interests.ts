import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { replaceInterests } from '../services/replace-interests.ts';

/** PUT /users/me/interests */
export async function replaceMyInterests({
  auth,
  expectedVersions,
  body,
  deps,
}: Input<'replaceMyInterests'>): Promise<Reply<'replaceMyInterests'>> {
  const { version, value } = await replaceInterests(deps, auth.userId, body, expectedVersions);
  return { status: 200, headers: { etag: etagOf(version) }, body: value };
}
