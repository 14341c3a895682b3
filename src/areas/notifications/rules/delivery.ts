import type { Day, Instant } from '../../../platform/time/instant.ts';
import { channels, type Channel } from './channel-defaults.ts';
import type { ChannelPlan, PlanReason } from './plan.ts';

/**
 * What becomes of a notice on a channel. `held` and `digest` wait, `ordered` is on its way, and the others are final.
 */
export const outcomes = ['held', 'digest', 'ordered', 'sent', 'dropped', 'failed'] as const;
export type Outcome = (typeof outcomes)[number];

/** Why a notice must not be delivered any more, whatever the preferences say. */
export const objections = ['withdrawn', 'account_inactive', 'not_visible', 'cause_gone', 'muted', 'read'] as const;
export type Objection = (typeof objections)[number];

/** What has been decided about a channel. */
export interface ChannelDecision {
  readonly channel: Channel;
  readonly outcome: Exclude<Outcome, 'failed'>;
  readonly reason: PlanReason | Objection;
  /** Until when it waits; null if it does not wait. */
  readonly dueAt: Instant | null;
  readonly digestDay: Day | null;
}

/** What speaks against a notice, and what has been decided about it before. */
export interface DeliveryState {
  readonly objection: Objection | null;
  /** Whether the list holds it. That was decided when it was written. */
  readonly isListed: boolean;
  /** The channels about which nothing is left to decide: those with an outcome other than `held`. */
  readonly decided: ReadonlySet<Channel>;
}

/** Decides about each channel that is not decided yet, from its plan and from what speaks against the notice. */
export function decideChannels(
  plans: Readonly<Record<Channel, ChannelPlan>>,
  { objection, isListed, decided }: DeliveryState,
): ChannelDecision[] {
  return channels
    .filter((channel) => !decided.has(channel))
    .map((channel) => {
      if (channel === 'inApp') return decideInApp(objection, isListed);
      return objection === null ? followPlan(channel, plans[channel]) : drop(channel, objection);
    });
}

/** A notice that was read or whose cause is gone stands in the list all the same. */
function decideInApp(objection: Objection | null, isListed: boolean): ChannelDecision {
  if (objection === 'withdrawn') return drop('inApp', objection);
  return isListed ? decision('inApp', 'sent', 'immediate') : drop('inApp', 'switched_off');
}

function followPlan(channel: Channel, plan: ChannelPlan): ChannelDecision {
  switch (plan.outcome) {
    case 'now':
      return decision(channel, 'ordered', plan.reason);
    case 'held':
      return { ...decision(channel, 'held', plan.reason), dueAt: plan.at };
    case 'digest':
      return { ...decision(channel, 'digest', plan.reason), dueAt: plan.at, digestDay: plan.day };
    case 'dropped':
      return drop(channel, plan.reason);
  }
}

function drop(channel: Channel, reason: ChannelDecision['reason']): ChannelDecision {
  return decision(channel, 'dropped', reason);
}

function decision(
  channel: Channel,
  outcome: ChannelDecision['outcome'],
  reason: ChannelDecision['reason'],
): ChannelDecision {
  return { channel, outcome, reason, dueAt: null, digestDay: null };
}

/** When the first of these decisions has to be made again; null if none is held. */
export function nextDecisionAt(decisions: readonly ChannelDecision[]): Instant | null {
  const instants = decisions.flatMap(({ outcome, dueAt }) => (outcome === 'held' && dueAt !== null ? [dueAt] : []));
  return instants.toSorted()[0] ?? null;
}
