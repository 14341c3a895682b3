import { getTableColumns, sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { assertAll } from '../../../store/guards.ts';
import type { Statement } from '../../../store/statement.ts';
import { jsonText, type Patch, perPatch, perShape, type Value, type Values } from '../../../store/template.ts';
import { updateWhere } from '../../../store/update-where.ts';
import { isMatchedBetween } from '../../matching/index.ts';
import { notifyOfLatest } from '../../notifications/index.ts';
import { letsPartnersWrite } from '../../profile/index.ts';
import type { SessionScope } from '../rules/series.ts';
import type { SessionPatch } from '../rules/session-update.ts';
import { existsSession, mayChangeAgain, mayMeet, partnerOfSession } from './access.ts';
import { reachSessionStatements, type Stepping } from './change.ts';
import { selectPartner } from './notices.ts';
import { isOpenProposal } from './open-proposal.ts';
import { plannedMinutes } from './proposals.ts';
import { isInScope } from './scope.ts';
import { sessionProposals as proposals } from './proposal-tables.ts';
import { sessionParticipants as participants, sessionReservations as reservations } from './tables.ts';

const columns = getTableColumns(reservations);

/**
 * Makes the statements that change what a patch names, for one of the two users. What is the same already changes
 * nothing and is told nobody. If both see any of it, the last statement answers the ids of the jobs. Of several
 * sessions, those change that are not over and last long enough.
 *
 * @throws Refused profile.missing, profile.deletion_pending, sessions.not_found, request.precondition_failed,
 *   sessions.is_over, sessions.not_matched, sessions.not_available, sessions.too_many_changes,
 *   sessions.words_refused, sessions.plan_too_long
 */
export const updateSessionStatements = perShape((scope: SessionScope) =>
  perPatch(
    (
      { privateNotes, ...rest }: Patch<SessionPatch>,
      now: Value<Instant>,
      by: Values<Omit<Stepping, 'reason'>>,
    ): Statement[] => {
      const { sessionId, userId, operationId, expected } = by;
      const named = Object.entries(rest).filter(([, value]) => value !== undefined) as [string, Value<unknown>][];
      const differs = (parts: typeof named): SQL =>
        sql.join(
          parts.map(([name, value]) => {
            const column = columns[name as keyof typeof rest];
            return sql`${sql.identifier(column.name)} IS NOT ${sql.param(value, column)}`;
          }),
          sql` OR `,
        );
      const words = named.filter(([name]) => wordsOf.has(name));
      const isMeant = (id: SQL): SQL =>
        isInScope(
          scope,
          sessionId,
          id,
          sql`(r.id = ${sessionId} OR r.due_at > ${now}) AND ${rest.languages === undefined ? sql`true` : fits(now, rest.languages)}`,
        );
      const own = sql`${isMeant(sql`session_id`)} AND user_id = ${userId} AND slot = 0`;
      const notes = sql`(SELECT p.notes_version FROM ${participants} p WHERE p.session_id = r.id AND p.user_id = ${userId} AND p.slot = 0)`;
      return [
        ...reachSessionStatements(userId, sessionId, expected, undefined, [], notes),
        ...(privateNotes === undefined
          ? []
          : [
              sql`UPDATE ${participants} SET private_notes = ${privateNotes}, notes_version = notes_version + 1
              WHERE ${own} AND private_notes IS NOT ${privateNotes}`,
            ]),
        ...(named.length === 0
          ? []
          : [
              assertAll([
                ['sessions.is_over', existsSession(sessionId, sql`r.due_at > ${now}`)],
                ...mayStillPlan(sessionId, now),
                ...(rest.languages === undefined ? [] : [fitsInto(now, sessionId, rest.languages)]),
                ...words.map(([name, value]) =>
                  isReadBy(sessionId, userId, columns[name as keyof typeof rest].name, value),
                ),
              ]),
              updateWhere(
                reservations,
                {
                  ...rest,
                  version: sql`version + 1`,
                  op: operationId,
                  ...(words.length > 0 && {
                    sequence: sql`sequence + (${differs(words)})`,
                    shownAt: sql`iif(${differs(words)}, ${now}, shown_at)`,
                  }),
                },
                sql`${isMeant(sql`id`)} AND (${differs(named)})`,
              ),
              ...notifyOfLatest(
                now,
                'session.updated',
                selectPartner(isMeant, operationId, userId, undefined, changed),
              ),
            ]),
      ];
    },
  ),
);

/**
 * Asserts that the two are still matched and may meet. Afterwards neither can change what the other one reads,
 * also of a session that a block has hidden and that comes back.
 */
function mayStillPlan(sessionId: Value<string>, now: Value<Instant>) {
  return [
    ['sessions.not_matched', existsSession(sessionId, isMatchedBetween(sql`r.host_id`, sql`r.guest_id`))],
    ['sessions.not_available', existsSession(sessionId, mayMeet(now))],
    mayChangeAgain(sessionId),
  ] as const;
}

/** What the partner reads, and calendar files show. */
const wordsOf: ReadonlySet<string> = new Set(['topic', 'notes', 'meetingLink']);

/** Whoever lets nobody write to them is given no new words. */
function isReadBy(sessionId: Value<string>, userId: Value<string>, column: string, words: Value<unknown>) {
  const isThere = sql`r.${sql.identifier(column)} IS ${words}`;
  const reads = letsPartnersWrite(partnerOfSession(userId));
  return [
    'sessions.words_refused',
    existsSession(sessionId, sql`(${words} IS NULL OR ${isThere} OR ${reads})`),
  ] as const;
}

/** Each change has an id of its own, so that the notice about it differs from the one before. */
const changed = sql`json_object('sessionId', r.id, 'startsAt', r.starts_at, 'changeId', r.op)`;

function fitsInto(now: Value<Instant>, sessionId: Value<string>, languages: Value<unknown>) {
  return ['sessions.plan_too_long', existsSession(sessionId, fits(now, languages))] as const;
}

/** Condition on a session `r`: the languages take no more time than it, nor than the time that is proposed. */
function fits(now: Value<Instant>, languages: Value<unknown>): SQL {
  const minutes = plannedMinutes(sql`${jsonText(languages)}`);
  const proposed = sql`(SELECT (unixepoch(q.ends_at) - unixepoch(q.starts_at)) / 60 FROM ${proposals} q WHERE q.session_id = r.id AND ${isOpenProposal(now)})`;
  const least = sql`min((unixepoch(r.ends_at) - unixepoch(r.starts_at)) / 60, coalesce(${proposed}, 240))`;
  return sql`${minutes} <= ${least}`;
}
