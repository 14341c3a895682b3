import { describe, expect, it } from 'vitest';
import {
  channelDefaults,
  channels,
  defaultsMark,
  type DefaultsTable,
} from '../../../../src/areas/notifications/rules/channel-defaults.ts';
import { typeNames } from '../../../../src/areas/notifications/rules/types.ts';
import { planText } from '../../../../src/areas/notifications/rules/plan-texts.ts';
import {
  checkNotificationPreferences,
  lockedChannelsOf,
  switchesOf,
} from '../../../../src/areas/notifications/rules/preferences.ts';
import type { Instant } from '../../../../src/platform/time/instant.ts';

const now: Instant = '2027-03-02T14:30:00.000Z';
const type = 'onboarding.completed';
const critical: DefaultsTable = {
  ...channelDefaults,
  [type]: { ...channelDefaults[type], isCritical: true, locked: ['inApp', 'email'] },
};

const pointersOf = (result: ReturnType<typeof checkNotificationPreferences>): string[] =>
  'faults' in result ? result.faults.map(({ pointer }) => pointer) : [];

describe('checkNotificationPreferences', () => {
  it('push-N12: refuses quiet hours that end when they begin', () => {
    const hours = { from: '22:00', to: '22:00', weekdays: ['monday'] } as const;
    expect(pointersOf(checkNotificationPreferences({ quietHours: hours }, now))).toEqual(['/body/quietHours/to']);
    expect(pointersOf(checkNotificationPreferences({ quietHours: { ...hours, to: '22:01' } }, now))).toEqual([]);
    expect(pointersOf(checkNotificationPreferences({ quietHours: null }, now))).toEqual([]);
  });

  it.each([
    ['1970-01-01T00:00:00.000Z', false],
    ['2027-03-02T14:30:00.000Z', false],
    ['2027-03-02T14:30:00.001Z', true],
    ['2027-05-31T14:30:00.000Z', true],
    ['2027-05-31T14:30:00.001Z', false],
  ])('accepts a pause of at most 90 days: until %s %s', (pausedUntil, isAccepted) => {
    expect(pointersOf(checkNotificationPreferences({ pausedUntil }, now))).toEqual(
      isAccepted ? [] : ['/body/pausedUntil'],
    );
  });

  it('writes the end of a pause in UTC, and lets null end it', () => {
    expect(checkNotificationPreferences({ pausedUntil: '2027-03-03T00:00:00+09:00' }, now)).toEqual({
      value: { pausedUntil: '2027-03-02T15:00:00.000Z' },
    });
    expect(checkNotificationPreferences({ pausedUntil: null }, now)).toEqual({ value: { pausedUntil: null } });
    expect(checkNotificationPreferences({ pushWhileActive: true }, now)).toEqual({ value: { pushWhileActive: true } });
  });

  it('names each locked channel of a critical type that is switched off', () => {
    const off = { channels: { [type]: { inApp: false, push: false, email: false } } };
    expect(pointersOf(checkNotificationPreferences(off, now, critical))).toEqual([
      `/body/channels/${type}/inApp`,
      `/body/channels/${type}/email`,
    ]);
    expect(pointersOf(checkNotificationPreferences(off, now))).toEqual([]);
    expect(
      pointersOf(checkNotificationPreferences({ channels: { [type]: { inApp: null, email: true } } }, now, critical)),
    ).toEqual([]);
  });
});

describe('switchesOf', () => {
  it('takes the defaults where nothing was chosen', () => {
    expect(switchesOf(type, {})).toEqual({ inApp: true, push: false, email: false });
    expect(switchesOf(type, { [type]: { push: true } })).toEqual({ inApp: true, push: true, email: false });
  });

  it('keeps a locked channel on that was switched off before it was locked', () => {
    expect(switchesOf(type, { [type]: { inApp: false, email: false, push: false } }, critical)).toEqual({
      inApp: true,
      push: false,
      email: true,
    });
    expect(lockedChannelsOf(type, critical)).toEqual(['inApp', 'email']);
    expect(lockedChannelsOf(type)).toEqual([]);
  });
});

describe('channelDefaults', () => {
  it('shows every type in the list unless the user switches it off', () => {
    expect(typeNames.filter((name) => !channelDefaults[name].inApp)).toEqual([]);
  });

  it('gives the mark of the ETag a digit for each type', () => {
    expect(defaultsMark).toMatch(new RegExp(`^[0-9a-f]{${typeNames.length}}$`));
    expect(channels).toEqual(['inApp', 'push', 'email']);
  });
});

describe('planText', () => {
  it('says each reason in both languages', () => {
    expect(planText('quiet_hours', 'ko')).toBe('방해 금지 시간이 끝나면 알려 드려요.');
    expect(planText('quiet_hours', 'en')).toBe('It waits until your quiet hours end.');
  });
});
