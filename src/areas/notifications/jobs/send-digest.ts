import type { NotBefore } from '../../../jobs/job.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { commit, commitThenRead, readBatch } from '../../../store/batch.ts';
import { addressOf, type Address } from '../data/deliveries.ts';
import { claimDigestStatements, entriesOf, recordSentDigestStatements, type DigestName } from '../data/digests.ts';
import { receiverQuery, type Receiver } from '../data/preferences.ts';
import type { StoredNotice } from '../data/standing.ts';
import { savedTemplates } from '../data/templates.ts';
import { absoluteUrl } from '../mail/absolute-url.ts';
import { postEmail } from '../mail/post-email.ts';
import { digestWaitsUntil } from '../rules/digest.ts';
import { composeDigest } from '../rules/email.ts';
import { typesOn } from '../rules/preferences.ts';
import { renderStored, type LinkedText } from '../services/render-stored.ts';

/**
 * Sends the digest of a user's local day: one e-mail with everything that was collected and still stands. Its row is
 * written first, so what happens while it is being sent belongs to a later day. A crash between the platform's answer
 * and its record sends the same e-mail again.
 *
 * @throws Error if the platform does not take it. The job is tried again.
 */
export async function sendDigest(name: DigestName, deps: Deps): Promise<NotBefore | undefined> {
  const now = deps.clock.nowIso();
  const [[receiver], [address], saved] = await readBatch(deps.db, [
    receiverQuery(name.userId),
    addressOf(name.userId),
    savedTemplates(),
  ]);
  if (receiver === undefined || address === undefined) return undefined;
  const notBefore = digestWaitsUntil(name.day, now, receiver.timeZone, receiver.preferences);
  if (notBefore !== null) return { notBefore };
  const reader = { locale: address.language, timeZone: receiver.timeZone };
  const entries = (await claim(deps, name, receiver, now)).map((each) => renderStored(each, saved, reader));
  if (entries.length > 0 && address.email !== null)
    await post(deps, name.userId, { ...address, email: address.email }, entries);
  await commit(deps.db, recordSentDigestStatements(deps.clock.nowIso(), name));
  return undefined;
}

function claim({ db }: Deps, name: DigestName, receiver: Receiver, now: Instant): Promise<StoredNotice[]> {
  const { channels } = receiver.preferences;
  const types = receiver.hasEmailAddress ? typesOn('email', channels) : [];
  return commitThenRead(db, claimDigestStatements(now, name, types), entriesOf(name));
}

function post(
  { env }: Deps,
  userId: string,
  { email, language }: Address & { readonly email: string },
  entries: readonly LinkedText[],
): Promise<void> {
  const footer = { language, settingsUrl: absoluteUrl(env, '/settings/notifications') };
  const content = composeDigest(
    entries.map((each) => ({ ...each, url: absoluteUrl(env, each.url) })),
    footer,
  );
  return postEmail(env, { userId, address: email, ...content, unsubscribes: 'all' });
}
