import type { NotBefore } from '../../../jobs/job.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { commit, commitThenRead, readBatch } from '../../../store/batch.ts';
import { addressOf, type Address } from '../data/deliveries.ts';
import {
  claimDigestStatements,
  entriesOf,
  recordSentDigestStatements,
  type DigestEntry,
  type DigestName,
} from '../data/digests.ts';
import { receiverQuery, type Receiver } from '../data/preferences.ts';
import { currentTemplate, savedTemplates, type StoredTemplate } from '../data/templates.ts';
import { absoluteUrl } from '../mail/absolute-url.ts';
import { postEmail } from '../mail/post-email.ts';
import { digestWaitsUntil } from '../rules/digest.ts';
import { composeDigest, type EmailEntry } from '../rules/email.ts';
import { linkOf } from '../rules/link.ts';
import { urlOf } from '../rules/link-url.ts';
import { typesOn } from '../rules/preferences.ts';
import { renderNotice, type NoticeValues } from '../rules/render.ts';

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
  const entries = await claim(deps, name, receiver, now);
  if (entries.length > 0 && address.email !== null)
    await post(deps, name.userId, { ...address, email: address.email }, entriesFor(entries, receiver, address, saved));
  await commit(deps.db, recordSentDigestStatements(deps.clock.nowIso(), name));
  return undefined;
}

function claim({ db }: Deps, name: DigestName, receiver: Receiver, now: Instant): Promise<DigestEntry[]> {
  const { channels } = receiver.preferences;
  const types = receiver.hasEmailAddress ? typesOn('email', channels) : [];
  return commitThenRead(db, claimDigestStatements(now, name, types), entriesOf(name));
}

function entriesFor(
  entries: readonly DigestEntry[],
  { timeZone }: Receiver,
  { language }: Address,
  saved: readonly StoredTemplate[],
): (readonly [text: Omit<EmailEntry, 'url'>, url: string])[] {
  return entries.map(({ type, variables, actorName }) => {
    // Not checked on purpose: `notify` wrote the object, and a CHECK holds that it is one.
    const values = { ...(JSON.parse(variables) as NoticeValues), actor: actorName };
    const text = renderNotice(type, currentTemplate(type, saved).template, values, { locale: language, timeZone });
    return [text, urlOf(linkOf(type, values))];
  });
}

function post(
  { env }: Deps,
  userId: string,
  { email, language }: Address & { readonly email: string },
  entries: ReturnType<typeof entriesFor>,
): Promise<void> {
  const footer = { language, settingsUrl: absoluteUrl(env, '/settings/notifications') };
  const content = composeDigest(
    entries.map(([text, url]) => ({ ...text, url: absoluteUrl(env, url) })),
    footer,
  );
  return postEmail(env, { userId, address: email, ...content, unsubscribes: 'all' });
}
