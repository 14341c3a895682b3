import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { createProfile } from '../services/create-profile.ts';
import { ownProfileView } from './views/own-profile.ts';

/** POST /users/me */
export async function createMyProfile({
  auth,
  idempotency,
  body,
  deps,
}: Input<'createMyProfile'>): Promise<Reply<'createMyProfile'>> {
  const { userId, email } = auth;
  const { body: profile, replayed } = await createProfile(deps, { userId, email }, body, idempotency);
  return {
    status: 201,
    headers: { etag: etagOf(profile.version), location: '/api/v2/users/me' },
    body: ownProfileView(profile, deps),
    replayed,
  };
}
