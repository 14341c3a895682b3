import type { components } from '../../../../../generated/client/types.ts';
import type { RequestDeps } from '../../../../platform/deps.ts';
import { etagFromContent } from '../../../../platform/http/etag.ts';
import { partnerView } from '../../../matching/index.ts';
import type { SessionRecord } from '../../data/sessions.ts';
import { sessionStatusAt } from '../../rules/states.ts';

type View = components['schemas']['SessionReservation'];

/** A session as the contract shows it. Time changes its status to the second, even before the cron has run. */
export function sessionView(record: SessionRecord, deps: RequestDeps): View {
  const { dueAt, cancelledBy, cancelReason, isLate, version: _version, partner, ...shown } = record;
  const status = sessionStatusAt(record, deps.clock.nowIso());
  const { startsAt, endsAt, endedAt } = shown;
  return {
    ...shown,
    status,
    partner: partnerView(partner, deps),
    languages: [...shown.languages],
    durationMinutes: (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000,
    expiresAt: status === 'pending' ? dueAt : null,
    endedAt: status === record.status ? endedAt : dueAt,
    cancellation:
      cancelledBy === null || endedAt === null ? null : { by: cancelledBy, at: endedAt, reason: cancelReason, isLate },
  };
}

/** The body and the entity-tag of a session: its version, and a hash of what does not follow from the version. */
export async function sessionAnswer(
  record: SessionRecord,
  deps: RequestDeps,
): Promise<{ readonly body: View; readonly headers: { readonly etag: string } }> {
  const body = sessionView(record, deps);
  const hash = await etagFromContent(body);
  return { body, headers: { etag: `"${record.version}.${hash.slice(1)}` } };
}
