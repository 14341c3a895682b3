import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { createProfile } from '../services/create-profile.ts';
import { ownProfileView } from './views/own-profile.ts';

/** POST /users/me */
export async function createMyProfile({
  auth,
  headers,
  body,
  deps,
}: Input<'createMyProfile'>): Promise<Reply<'createMyProfile'>> {
  const { userId, email } = auth;
  const made = await createProfile(deps, { userId, email }, body, headers['idempotency-key']);
  return {
    status: 201,
    headers: {
      etag: etagOf(made.body.version),
      location: '/api/v2/users/me',
      ...(made.replayed ? { 'idempotency-replayed': 'true' } : {}),
    },
    body: ownProfileView(made.body, deps),
  };
}
