import { describe, expect, it } from 'vitest';
import { channelDefaults, type DefaultsTable } from '../../../../src/areas/notifications/rules/channel-defaults.ts';
import { planChannels, type PlanContext } from '../../../../src/areas/notifications/rules/plan.ts';
import { defaultPreferences, type Preferences } from '../../../../src/areas/notifications/rules/preferences.ts';
import { weekdays } from '../../../../src/areas/profile/index.ts';
import { addTime, type Instant } from '../../../../src/platform/time/instant.ts';

const type = 'match.request_received';
/** A table in which the type is critical. */
const critical: DefaultsTable = {
  ...channelDefaults,
  [type]: { ...channelDefaults[type], isCritical: true, locked: ['inApp', 'email'] },
};

/** 23:30 on a Tuesday in Seoul. */
const now: Instant = '2027-03-02T14:30:00.000Z';
const morning: Instant = '2027-03-02T22:00:00.000Z';
const night = { from: '22:00', to: '07:00', weekdays } as const;
const context: PlanContext = { now, timeZone: 'Asia/Seoul', isActive: false, hasEmailAddress: true };

const plan = (
  preferences: Partial<Preferences>,
  more: Partial<PlanContext> = {},
  table: DefaultsTable = channelDefaults,
) => planChannels(type, { ...defaultPreferences, ...preferences }, { ...context, ...more }, table);
const atOnce = { outcome: 'now', at: now, reason: 'immediate' };
const dropped = (reason: string) => ({ outcome: 'dropped', at: null, reason });

describe('planChannels', () => {
  it('sends at once by every channel that is on', () => {
    expect(plan({})).toEqual({ inApp: atOnce, push: atOnce, email: atOnce });
    expect(planChannels('match.request_declined', defaultPreferences, context)).toEqual({
      inApp: atOnce,
      push: dropped('switched_off'),
      email: dropped('switched_off'),
    });
  });

  it('drops what the user has switched off, channel by channel', () => {
    expect(plan({ channels: { [type]: { inApp: false, email: false } } })).toEqual({
      inApp: dropped('switched_off'),
      push: atOnce,
      email: dropped('switched_off'),
    });
  });

  it('drops what has no way to the user, and says which one is missing', () => {
    expect(plan({}, { hasEmailAddress: false, hasPushSubscription: false })).toEqual({
      inApp: atOnce,
      push: dropped('no_subscription'),
      email: dropped('no_verified_email'),
    });
    expect(plan({}, { hasPushSubscription: true }).push).toEqual(atOnce);
  });

  it('drops the push while the user looks at the app, unless they want it then too', () => {
    expect(plan({}, { isActive: true })).toEqual({ inApp: atOnce, push: dropped('active'), email: atOnce });
    expect(plan({ pushWhileActive: true }, { isActive: true }).push).toEqual(atOnce);
  });

  it('push-N12: holds push and e-mail in quiet hours, and never the list', () => {
    const held = { outcome: 'held', at: morning, reason: 'quiet_hours' };
    expect(plan({ quietHours: night })).toEqual({ inApp: atOnce, push: held, email: held });
  });

  it('push-N12: what was held comes at the end, and not a moment before', () => {
    const quiet = { quietHours: night };
    expect(plan(quiet, { now: addTime(morning, { milliseconds: -1 }) }).push).toMatchObject({
      outcome: 'held',
      at: morning,
    });
    expect(plan(quiet, { now: morning }).push).toMatchObject({ outcome: 'now', at: morning });
  });

  it('push-N12: planned again after a flight, the new zone decides', () => {
    expect(plan({ quietHours: night }, { timeZone: 'America/New_York' }).push).toEqual(atOnce);
    // Awake at the end of the night in Seoul, the user is in Los Angeles, where it is 14:00.
    expect(plan({ quietHours: night }, { now: morning, timeZone: 'America/Los_Angeles' }).push.outcome).toBe('now');
    // In London it is 22:00: it goes on waiting there.
    expect(plan({ quietHours: night }, { now: morning, timeZone: 'Europe/London' }).push).toEqual({
      outcome: 'held',
      at: '2027-03-03T07:00:00.000Z',
      reason: 'quiet_hours',
    });
  });

  it('push-N12: planned again after a change of preferences, the new ones decide', () => {
    const until = (to: string): Partial<Preferences> => ({ quietHours: { ...night, to } });
    expect(plan(until('09:00'), { now: morning }).push).toMatchObject({
      outcome: 'held',
      at: '2027-03-03T00:00:00.000Z',
    });
    expect(plan({ channels: { [type]: { push: false } } }, { now: morning }).push).toEqual(dropped('switched_off'));
  });

  it('push-N12: several that are held end at one moment, so that they can come as one', () => {
    const ends = Array.from({ length: 9 }, (_none, hours) => addTime('2027-03-02T13:00:00.000Z', { hours })).map(
      (moment) => plan({ quietHours: night }, { now: moment }).push.at,
    );
    expect(new Set(ends)).toEqual(new Set([morning]));
  });

  it('holds until a pause ends, and on through the quiet hours that its end lies in', () => {
    const pausedUntil = '2027-03-05T03:00:00.000Z'; // noon in Seoul
    expect(plan({ pausedUntil, quietHours: night }).push).toEqual({
      outcome: 'held',
      at: pausedUntil,
      reason: 'paused',
    });
    expect(plan({ pausedUntil: '2027-03-05T15:00:00.000Z', quietHours: night }).push).toEqual({
      outcome: 'held',
      at: '2027-03-05T22:00:00.000Z',
      reason: 'quiet_hours',
    });
    expect(plan({ pausedUntil: now }).push).toEqual(atOnce);
    expect(plan({ pausedUntil }).inApp).toEqual(atOnce);
  });

  describe('with a digest', () => {
    const digest = { frequency: 'daily', at: '08:00', weekday: 'monday' } as const;

    it('collects e-mails and nothing else', () => {
      expect(plan({ digest })).toEqual({
        inApp: atOnce,
        push: atOnce,
        email: { outcome: 'digest', at: '2027-03-02T23:00:00.000Z', reason: 'digest', day: '2027-03-03' },
      });
    });

    it('sends a digest that falls into quiet hours at their end, under the name of its own day', () => {
      expect(plan({ digest: { ...digest, at: '06:00' }, quietHours: night }).email).toEqual({
        outcome: 'digest',
        at: morning,
        reason: 'digest',
        day: '2027-03-03',
      });
    });

    it('makes one digest of a pause: the first after its end', () => {
      const pausedUntil = '2027-03-05T03:00:00.000Z';
      expect(plan({ digest, pausedUntil }).email).toMatchObject({ at: '2027-03-05T23:00:00.000Z', day: '2027-03-06' });
    });

    it('push-N11: goes to a later day than the digest that was sent last', () => {
      expect(plan({ digest }, { lastDigestDay: '2027-03-03' }).email).toMatchObject({ day: '2027-03-04' });
    });
  });

  it('a critical type passes quiet hours, pause, digest and an active user, whatever was chosen before', () => {
    const everything: Partial<Preferences> = {
      channels: { [type]: { inApp: false, email: false } },
      quietHours: night,
      pausedUntil: '2027-03-05T03:00:00.000Z',
      digest: { frequency: 'daily', at: '08:00', weekday: 'monday' },
    };
    const urgent = { outcome: 'now', at: now, reason: 'critical' };
    expect(plan(everything, { isActive: true }, critical)).toEqual({ inApp: urgent, push: urgent, email: urgent });
    expect(plan({ channels: { [type]: { push: false } } }, {}, critical).push).toEqual(dropped('switched_off'));
  });
});
