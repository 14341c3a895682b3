/** The model: the rules for everything that three people can do, written a second time and without a database. */
import { millisecondsIn } from '../../../../../src/platform/time/instant.ts';
import { gracePeriod } from '../../../../../src/areas/account/rules/deletion.ts';
import {
  openReceivedLimit,
  openSentLimit,
  pauseAfterCancel,
  pauseAfterDecline,
  pauseAfterLeaving,
  reminderBefore,
  requestLifetime,
} from '../../../../../src/areas/matching/rules/limits.ts';
import { asksOf, isMatched, pairOf, sees, type Ask, type Person, type Visibility, type World } from './world.ts';

const graceMs = millisecondsIn(gracePeriod);

type Each<Kind extends string, Rest = unknown> = Kind extends string ? { readonly kind: Kind } & Rest : never;

/** An event. A decision is about request number `nth` between two people; one of them makes it, or the third person. */
export type Event =
  | Each<'ask' | 'end' | 'block' | 'unblock', { readonly by: Person; readonly other: Person }>
  | Each<
      'accept' | 'decline' | 'cancel',
      { readonly by: Person; readonly from: Person; readonly to: Person; readonly nth: number }
    >
  | Each<'show', { readonly by: Person; readonly visibility: Visibility }>
  | Each<'leave' | 'return', { readonly by: Person }>
  | Each<'expire' | 'remind'>;

/** The world after an event, and the response: `done` or the error code of a refusal. */
export interface Outcome {
  readonly world: World;
  readonly answer: string;
}

const done = 'done';

/** Applies an event to a copy of the world. A refused event changes nothing. */
export function applyEvent(before: World, event: Event, now: number): Outcome {
  const world = structuredClone(before);
  const answer = changeWorld(world, event, now);
  return { world: answer === done ? world : before, answer };
}

function changeWorld(world: World, event: Event, now: number): string {
  switch (event.kind) {
    case 'ask':
      return askPerson(world, event.by, event.other, now);
    case 'accept':
    case 'decline':
    case 'cancel':
      return decideRequest(world, event, now);
    case 'end':
      return endMatch(world, event.by, event.other, now);
    case 'block':
      return blockPerson(world, event.by, event.other, now);
    case 'unblock':
      return unblockPerson(world, event.by, event.other);
    case 'show':
      return setVisibility(world, event.by, event.visibility, now);
    case 'leave':
      return deleteAccount(world, event.by, now);
    case 'return':
      return restoreAccount(world, event.by, now);
    case 'expire':
      return expireRequests(world, now);
    case 'remind':
      return remindReceivers(world, now);
  }
}

function askPerson(world: World, by: Person, other: Person, now: number): string {
  const between = asksOf(world, pairOf(by, other));
  if (world.leavingUntil[by] !== null) return 'profile.deletion_pending';
  if (world.shown[by] !== 'everyone') return 'matching.profile_hidden';
  if (!sees(world, by, other)) return 'profile.user_not_found';
  if (between.some((each) => each.from === by && each.status === 'pending' && !isExpired(each, now)))
    return 'matching.already_requested';
  if (isMatched(world, by, other)) return 'matching.already_matched';
  for (const each of between) if (isExpired(each, now)) expireRequest(world, each);
  const met = between.find(({ status, from }) => status === 'pending' && from === other);
  if (met) return acceptRequest(world, met, now);
  if (
    between.some(
      ({ status, decidedAt }) => status === 'declined' && (decidedAt ?? 0) > now - millisecondsIn(pauseAfterDecline),
    )
  )
    return 'matching.declined_recently';
  if (
    between.some(
      ({ status, from, decidedAt }) =>
        status === 'cancelled' && from === by && (decidedAt ?? 0) > now - millisecondsIn(pauseAfterCancel),
    )
  )
    return 'matching.too_soon';
  if (between.some(({ match }) => match?.by === other && (match.at ?? 0) > now - millisecondsIn(pauseAfterLeaving)))
    return 'matching.too_soon';
  if (
    countOpen(world, now, ({ from, to }) => from === by && sees(world, by, to), by === 0 ? 'sent' : null) >=
    openSentLimit
  )
    return 'matching.too_many_sent';
  if (
    countOpen(
      world,
      now,
      ({ from, to, isWithdrawn }) => to === other && !isWithdrawn && sees(world, other, from),
      other === 1 ? 'received' : null,
    ) >= openReceivedLimit
  )
    return 'matching.too_many_received';
  for (const earlier of between) if (earlier.from === by) earlier.isCounted = false;
  world.asks.push({
    from: by,
    to: other,
    at: now,
    status: 'pending',
    decidedAt: null,
    isReminded: false,
    isWithdrawn: false,
    isCounted: false,
    isMissed: false,
    told: ['received'],
    match: null,
  });
  return done;
}

function decideRequest(world: World, decision: Extract<Event, { nth: number }>, now: number): string {
  const { kind, by, from, to, nth } = decision;
  const about = asksOf(world, pairOf(from, to))[nth];
  const [mine, outcome] =
    kind === 'cancel'
      ? [from, 'cancelled' as const]
      : [to, kind === 'accept' ? ('accepted' as const) : ('declined' as const)];
  if (world.leavingUntil[by] !== null) return 'profile.deletion_pending';
  if (about === undefined || (by !== from && by !== to)) return 'matching.request_not_found';
  // For its receiver a request is gone when a rule has ended it, or while they do not see the sender. The sender
  // cancels an open one whatever has happened.
  const other = by === from ? to : from;
  const isOpen = about.status === 'pending' && !isExpired(about, now);
  const isThere = sees(world, by, other) && (by === from || !about.isWithdrawn);
  const canCancel = kind === 'cancel' && by === mine && isOpen;
  if (!isThere && !canCancel) return 'matching.request_not_found';
  if (by !== mine) return 'matching.wrong_side';
  if (about.status === outcome) return done;
  if (!isOpen) return 'matching.not_pending';
  if (kind === 'accept' && world.shown[by] === 'nobody') return 'matching.profile_hidden';
  if (outcome === 'accepted') return acceptRequest(world, about, now);
  setStatus(about, outcome, now);
  if (outcome === 'declined') about.told.push('declined');
  else removeNotifications(about);
  return done;
}

function endMatch(world: World, by: Person, other: Person, now: number): string {
  if (world.leavingUntil[by] !== null) return 'profile.deletion_pending';
  if (!isMatched(world, by, other)) return 'matching.match_not_found';
  return closeMatch(world, by, other, now);
}

function blockPerson(world: World, by: Person, other: Person, now: number): string {
  if (world.leavingUntil[by] !== null) return 'profile.deletion_pending';
  if (!world.blocks[by].includes(other)) {
    if (!knows(world, by, other)) return 'profile.user_not_found';
    world.blocks[by].push(other);
  }
  endRequests(asksOf(world, pairOf(by, other)), by, now);
  return closeMatch(world, by, other, now);
}

/** A user knows whom they see and with whom there has ever been a request. */
function knows(world: World, by: Person, other: Person): boolean {
  return sees(world, by, other) || asksOf(world, pairOf(by, other)).length > 0;
}

function unblockPerson(world: World, by: Person, other: Person): string {
  if (world.leavingUntil[by] !== null) return 'profile.deletion_pending';
  world.blocks[by] = world.blocks[by].filter((each) => each !== other);
  return done;
}

function setVisibility(world: World, by: Person, visibility: Visibility, now: number): string {
  if (world.leavingUntil[by] !== null) return 'profile.deletion_pending';
  world.shown[by] = visibility;
  world.settingsAt[by] = now;
  return done;
}

function deleteAccount(world: World, by: Person, now: number): string {
  world.leavingUntil[by] ??= now + graceMs;
  endRequests(
    world.asks.filter(({ from, to }) => from === by || to === by),
    by,
    now,
  );
  const { crowd } = world;
  const isOpen = crowd.at + millisecondsIn(requestLifetime) > now;
  if (isOpen && by === 0 && crowd.sentStatus === 'pending') crowd.sentStatus = 'cancelled';
  if (isOpen && by === 1 && crowd.receivedStatus === 'pending') crowd.receivedWithdrawn = true;
  return done;
}

function restoreAccount(world: World, by: Person, now: number): string {
  const until = world.leavingUntil[by];
  if (until === null) return 'profile.not_deleting';
  if (until <= now) return 'profile.missing';
  world.leavingUntil[by] = null;
  return done;
}

function expireRequests(world: World, now: number): string {
  for (const each of world.asks) {
    if (isExpired(each, now)) expireRequest(world, each);
    if (expiryOf(each) <= now) each.isCounted = false;
  }
  const { crowd } = world;
  if (crowd.at + millisecondsIn(requestLifetime) > now) return done;
  if (crowd.sentStatus === 'pending') crowd.sentStatus = 'expired';
  if (crowd.receivedStatus === 'pending')
    Object.assign(crowd, {
      receivedStatus: 'expired',
      receivedMissed: world.leavingUntil[1] === null && !crowd.receivedWithdrawn,
    });
  return done;
}

function remindReceivers(world: World, now: number): string {
  for (const each of world.asks) {
    if (
      (each.status !== 'pending' && !each.isCounted) ||
      each.isReminded ||
      expiryOf(each) <= now ||
      expiryOf(each) > now + millisecondsIn(reminderBefore)
    )
      continue;
    each.isReminded = true;
    // Whoever reads it sees it only while they see the sender.
    if (!each.isWithdrawn) each.told.push('expiring');
  }
  return done;
}

function acceptRequest(world: World, about: Ask, now: number): string {
  setStatus(about, 'accepted', now);
  about.isWithdrawn = false;
  about.match = { by: null, at: null };
  about.told.push('accepted');
  world.rooms[pairOf(about.from, about.to)] = 'open';
  return done;
}

function closeMatch(world: World, by: Person, other: Person, now: number): string {
  const pair = pairOf(by, other);
  for (const { match } of asksOf(world, pair))
    if (match?.by === null) [match.by, match.at, world.rooms[pair]] = [by, now, 'closed'];
  return done;
}

/**
 * Ends requests by a rule: they are gone for their receivers, and those of `by`, whose own step it is, are
 * cancelled and go on counting.
 */
function endRequests(asks: readonly Ask[], by: Person, now: number): void {
  // An overdue request counts as expired, even if the cron has not marked it yet.
  for (const each of asks.filter(({ status }) => status === 'pending')) {
    if (isExpired(each, now)) continue;
    each.isWithdrawn = true;
    if (each.from === by) {
      setStatus(each, 'cancelled', now);
      each.isCounted = true;
    }
    removeNotifications(each);
  }
}

/** Removes the notifications of the receiver about a withdrawn request. */
function removeNotifications(about: Ask): void {
  about.told = about.told.filter((what) => what !== 'received' && what !== 'expiring');
}

/** Expires a request. It counts as missed if the receiver could have answered it, and the sender cannot have hidden. */
function expireRequest(world: World, about: Ask): void {
  setStatus(about, 'expired', expiryOf(about));
  const isUnchanged = world.settingsAt[about.from] <= about.at;
  about.isMissed =
    isUnchanged && !about.isWithdrawn && world.leavingUntil[about.to] === null && sees(world, about.to, about.from);
}

function setStatus(about: Ask, status: Ask['status'], at: number): void {
  Object.assign(about, { status, decidedAt: at });
}

function expiryOf({ at }: Ask): number {
  return at + millisecondsIn(requestLifetime);
}

function isExpired(about: Ask, now: number): boolean {
  return about.status === 'pending' && expiryOf(about) <= now;
}

function countOpen(
  { asks, crowd }: World,
  now: number,
  isMeant: (ask: Ask) => boolean,
  side: 'sent' | 'received' | null,
): number {
  const own = asks.filter((each) => isMeant(each) && each.status === 'pending' && !isExpired(each, now)).length;
  if (side === 'received' && crowd.receivedWithdrawn) return own;
  if (side === null || crowd.at + millisecondsIn(requestLifetime) <= now || crowd[`${side}Status`] !== 'pending')
    return own;
  return own + crowd[side];
}
