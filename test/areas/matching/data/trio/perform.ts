/** Performs an event through the services, or over HTTP, where the contract is checked as well. */
import { Refused } from '../../../../../src/platform/problems/refusal.ts';
import { deleteAccount } from '../../../../../src/areas/account/services/delete-account.ts';
import { restoreAccount } from '../../../../../src/areas/account/services/restore-account.ts';
import { decideRequest } from '../../../../../src/areas/matching/services/decide-request.ts';
import { closeMatch } from '../../../../../src/areas/matching/services/close-match.ts';
import { sendRequest } from '../../../../../src/areas/matching/services/send-request.ts';
import { expireOverdue, remindReceivers } from '../../../../../src/areas/matching/services/upkeep.ts';
import { addBlock, removeBlock } from '../../../../../src/areas/safety/services/block.ts';
import { updateSettings } from '../../../../../src/areas/profile/services/update-settings.ts';
import { request } from '../../../../support/app.ts';
import { testDeps } from '../../../../support/deps.ts';
import { legacyTokenFor } from '../../../../support/tokens.ts';
import type { Found } from './found.ts';
import type { Event } from './rules.ts';
import { pairOf } from './world.ts';

/** More requests than a test has, so that a sweep handles all of them. */
const EVERYTHING = 10_000;

/**
 * Returns `done` or the code of the refusal. `ids` are the three people, `found` is the content of the tables before
 * the event.
 */
export async function performEvent(
  event: Event,
  ids: readonly string[],
  found: Found,
  entryPoint: 'service' | 'http',
): Promise<string> {
  try {
    // A deletion and a return need a session, and no user triggers the cron.
    if (
      entryPoint === 'http' &&
      event.kind !== 'leave' &&
      event.kind !== 'return' &&
      event.kind !== 'expire' &&
      event.kind !== 'remind'
    )
      return await performOverHttp(event, ids, found);
    await performByService(event, ids, found);
    return 'done';
  } catch (error) {
    if (error instanceof Refused) return error.refusal.problem;
    throw error;
  }
}

async function performByService(event: Event, ids: readonly string[], found: Found): Promise<unknown> {
  const deps = testDeps();
  const by = 'by' in event ? idOf(ids, event.by) : '';
  switch (event.kind) {
    case 'expire':
      return expireOverdue(deps, EVERYTHING);
    case 'remind':
      return remindReceivers(deps, EVERYTHING);
    case 'show':
      return updateSettings(deps, by, { privacy: { profileVisibility: event.visibility } }, undefined);
    case 'leave':
      return deleteAccount(deps, {
        userId: by,
        role: 'user',
        sessionId: null,
        email: null,
        tokenId: null,
        expiresAt: 0,
      });
    case 'return':
      return restoreAccount(deps, by);
    case 'accept':
    case 'decline':
    case 'cancel':
      return decideRequest(deps, by, requestOf(event, found), event.kind);
    case 'ask':
      return sendRequest(deps, {
        senderId: by,
        receiverId: idOf(ids, event.other),
        message: undefined,
        idempotency: { operationId: 'createMatchRequest', key: undefined },
      });
    case 'end':
      return closeMatch(deps, by, matchOf(event, found));
    case 'block':
      return addBlock(deps, by, idOf(ids, event.other));
    case 'unblock':
      return removeBlock(deps, by, idOf(ids, event.other));
  }
}

type Reachable = Exclude<Event, { readonly kind: 'leave' | 'return' } | { readonly kind: 'expire' | 'remind' }>;

async function performOverHttp(event: Reachable, ids: readonly string[], found: Found): Promise<string> {
  const [method, path, body] = callOf(event, ids, found);
  const headers: Record<string, string> =
    body === undefined
      ? {}
      : { 'content-type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json' };
  // A token of no session, because the people of a sequence have none.
  const token = await legacyTokenFor('mina', { sub: idOf(ids, event.by) });
  const answer = await request(method, path, { token, headers, body: body && JSON.stringify(body) });
  return answer.status < 300 ? 'done' : (answer.body as { code: string }).code;
}

function callOf(
  event: Reachable,
  ids: readonly string[],
  found: Found,
): readonly [method: string, path: string, body?: object] {
  switch (event.kind) {
    case 'ask':
      return ['POST', '/matching/requests', { receiverId: idOf(ids, event.other) }];
    case 'accept':
    case 'decline':
    case 'cancel':
      return ['POST', `/matching/requests/${requestOf(event, found)}/${event.kind}`];
    case 'end':
      return ['DELETE', `/matching/matches/${matchOf(event, found)}`];
    case 'block':
      return ['PUT', `/users/me/blocks/${idOf(ids, event.other)}`];
    case 'unblock':
      return ['DELETE', `/users/me/blocks/${idOf(ids, event.other)}`];
    case 'show':
      return ['PATCH', '/users/me/settings', { privacy: { profileVisibility: event.visibility } }];
  }
}

function idOf(ids: readonly string[], person: number): string {
  return ids[person] ?? '';
}

function requestOf({ from, to, nth }: Extract<Event, { nth: number }>, found: Found): string {
  return found.requestIds[pairOf(from, to)][nth] ?? '';
}

/** The latest match of the two people, or an id that no match has. */
function matchOf({ by, other }: Extract<Event, { kind: 'end' }>, found: Found): string {
  return found.matchIds[pairOf(by, other)].at(-1) ?? '01900000-0000-7000-8000-00000000dead';
}
