import type { components } from '../../../../../generated/client/types.ts';
import type { RequestDeps } from '../../../../platform/deps.ts';
import { addTime, type Instant } from '../../../../platform/time/instant.ts';
import { etagFromContent } from '../../../../platform/http/etag.ts';
import { partnerView } from '../../../matching/index.ts';
import type { SessionRecord } from '../../data/sessions.ts';
import { feedbackWithin } from '../../rules/limits.ts';
import { sessionStatusAt } from '../../rules/states.ts';

type View = components['schemas']['SessionReservation'];

/** A session as the contract shows it. Time changes its status to the second, even before the cron has run. */
export function sessionView(record: SessionRecord, deps: RequestDeps): View {
  const {
    dueAt,
    cancelledBy,
    cancelReason,
    isLate,
    version: _version,
    notesVersion: _notes,
    partner,
    proposal,
    ownFeedback: own,
    partnerFeedback,
    ...shown
  } = record;
  const now = deps.clock.nowIso();
  const status = sessionStatusAt(record, now);
  const { startsAt, endsAt, endedAt } = shown;
  const until = addTime(endsAt, feedbackWithin);
  return {
    ...shown,
    status,
    partner: partnerView(partner, deps),
    languages: [...shown.languages],
    durationMinutes: minutesBetween(startsAt, endsAt),
    expiresAt: status === 'pending' ? dueAt : null,
    endedAt: status === record.status ? endedAt : dueAt,
    proposal:
      proposal === null || status !== 'confirmed' || proposal.expiresAt <= now
        ? null
        : { ...proposal, durationMinutes: minutesBetween(proposal.startsAt, proposal.endsAt) },
    feedback:
      status === 'completed' ? { own, partner: own === null && now < until ? null : partnerFeedback, until } : null,
    cancellation:
      cancelledBy === null || endedAt === null ? null : { by: cancelledBy, at: endedAt, reason: cancelReason, isLate },
  };
}

const minutesBetween = (from: Instant, to: Instant): number => (Date.parse(to) - Date.parse(from)) / 60_000;

/**
 * The body and the entity-tag of a session: its version, that of the private notes, and a hash of what does not follow
 * from the versions.
 */
export async function sessionAnswer(
  record: SessionRecord,
  deps: RequestDeps,
): Promise<{ readonly body: View; readonly headers: { readonly etag: string } }> {
  const body = sessionView(record, deps);
  const hash = await etagFromContent(body);
  return { body, headers: { etag: `"${record.version}-${record.notesVersion}.${hash.slice(1)}` } };
}
