import type { Instant } from '../../../../src/platform/time/instant.ts';
import { describe, expect, it } from 'vitest';
import contract from '../../../../generated/contract/openapi.json';
import { isAllowed, type Audience, type Relation } from '../../../../src/areas/profile/rules/relation.ts';
import {
  publicView,
  visibility,
  type PublicView,
  type VisiblePerson,
} from '../../../../src/areas/profile/rules/visibility.ts';
import { nonEmpty } from '../../../support/nonempty.ts';

const now = new Date('2026-03-02T09:00:00.000Z');
const relations: Relation[] = ['self', 'matched', 'stranger', 'blocked'];
const audiences: Audience[] = ['everyone', 'matched', 'nobody'];

const person: VisiblePerson<string, string> = {
  userId: '01900000-0000-7000-8000-000000000001',
  status: 'active',
  englishName: 'Mina',
  nativeName: '미나',
  introduction: 'Hello',
  birthDate: '1998-05-01',
  birthYear: 1998,
  gender: 'female',
  residence: 'seoul',
  timeZone: 'Asia/Seoul',
  image: 'picture',
  languages: 'languages',
  lastActiveAt: '2026-03-02T08:58:00.000Z',
  mayWrite: true,
  privacy: {
    profileVisibility: 'everyone',
    onlineStatusAudience: 'everyone',
    messageAudience: 'everyone',
    ageBandAudience: 'everyone',
    residenceAudience: 'everyone',
  },
};

const everything: PublicView<string, string> = {
  userId: person.userId,
  relation: 'matched',
  englishName: 'Mina',
  nativeName: '미나',
  introduction: 'Hello',
  ageBand: '25-34',
  gender: 'female',
  residence: 'seoul',
  timeZone: 'Asia/Seoul',
  image: 'picture',
  languages: 'languages',
  isOnline: true,
  lastActiveAt: '2026-03-02T08:58:00.000Z',
  canBeMessaged: true,
};

describe('PRF-02 the visibility table', () => {
  const properties = contract.components.schemas.PublicProfile.properties as Record<
    string,
    { 'x-visible-to'?: string[]; 'x-audience-setting'?: string }
  >;

  it('in the contract is the one in the code', () => {
    const documented = Object.entries(properties).map(
      ([field, { 'x-visible-to': to, 'x-audience-setting': setting }]) => [field, { to, ...(setting && { setting }) }],
    );
    expect(Object.fromEntries(documented)).toEqual(visibility);
  });

  it('in the description of the operation says the same', () => {
    const rows = contract.paths['/users/{userId}'].get.description
      .split('\n')
      .filter((line) => /^\| \w/.test(line))
      .slice(1);
    const told = rows.flatMap((row) => {
      const [, fields = '', self, matched, stranger, setting = ''] = row.split('|').map((cell) => cell.trim());
      const to = Object.entries({ self, matched, stranger })
        .filter(([, cell]) => cell === 'yes')
        .map(([viewer]) => viewer);
      return fields.split(', ').map((field) => [field, { to, ...(setting && { setting }) }]);
    });
    expect(Object.fromEntries(told)).toEqual(visibility);
  });

  it('never name the day or the year of birth (PRF-14)', () => {
    expect(nonEmpty(Object.keys(properties), 'properties').filter((field) => /birth/i.test(field))).toEqual([]);
    expect(JSON.stringify(publicView(person, 'self', now))).not.toContain('1998');
  });
});

describe('PRF-02 a profile', () => {
  it('shows matched users everything', () => {
    expect(publicView(person, 'matched', now)).toEqual(everything);
  });

  it('shows users themselves the same, except that they cannot write to themselves', () => {
    expect(publicView({ ...person, mayWrite: false }, 'self', now)).toEqual({
      ...everything,
      relation: 'self',
      canBeMessaged: false,
    });
  });

  it('shows strangers neither the native name nor the zone nor the last activity', () => {
    expect(publicView({ ...person, mayWrite: false }, 'stranger', now)).toEqual({
      ...everything,
      relation: 'stranger',
      nativeName: null,
      timeZone: null,
      lastActiveAt: null,
      canBeMessaged: false,
    });
  });

  it('shows nothing after a block', () => {
    expect(publicView(person, 'blocked', now)).toBeNull();
  });

  const fields = Object.keys(visibility) as (keyof typeof visibility)[];
  it.each(
    nonEmpty(
      relations
        .filter((relation) => relation !== 'blocked')
        .flatMap((relation) => fields.map((field) => [relation, field] as const)),
      'fields that somebody sees',
    ),
  )('shows %s the field %s as the table says', (relation, field) => {
    const view = publicView(person, relation, now);
    const isOpen = visibility[field].to.some((viewer) => viewer === relation);
    if (isOpen) expect(view?.[field]).not.toBeNull();
    else expect(view?.[field]).toBeNull();
  });

  const settings = Object.entries(visibility).flatMap(([field, { setting, to }]) =>
    setting ? [[field, setting, to] as const] : [],
  );
  it.each(
    nonEmpty(
      settings.flatMap(([field, setting, to]) =>
        audiences.flatMap((audience) =>
          relations.filter((r) => r !== 'blocked').map((relation) => ({ field, setting, to, audience, relation })),
        ),
      ),
      'settings of visibility',
    ),
  )(
    'shows $relation the field $field as the setting says: $setting is $audience',
    ({ field, setting, to, audience, relation }) => {
      const view = publicView({ ...person, privacy: { ...person.privacy, [setting]: audience } }, relation, now);
      const isOpen = to.some((viewer) => viewer === relation) && isAllowed(audience, relation);
      expect(view?.[field as keyof typeof everything] !== null).toBe(isOpen);
    },
  );

  it.each(relations.flatMap((relation) => audiences.map((audience) => ({ relation, audience }))))(
    'is shown to $relation as the audience says: visible to $audience',
    ({ relation, audience }) => {
      const view = publicView(
        { ...person, privacy: { ...person.privacy, profileVisibility: audience } },
        relation,
        now,
      );
      const sees =
        relation === 'self' ||
        (relation === 'matched' && audience !== 'nobody') ||
        (relation === 'stranger' && audience === 'everyone');
      expect(view !== null).toBe(sees);
    },
  );

  it.each(['suspended', 'deleting', 'deleted'] as const)(
    'is shown to nobody else while the account is %s',
    (status) => {
      for (const relation of ['matched', 'stranger', 'blocked'] as const)
        expect(publicView({ ...person, status }, relation, now)).toBeNull();
      expect(publicView({ ...person, status }, 'self', now) !== null).toBe(status !== 'deleted');
    },
  );

  it.each([true, false].flatMap((mayWrite) => audiences.map((audience) => ({ mayWrite, audience }))))(
    'says that a viewer who may write to partners ($mayWrite) can, if messages are for $audience',
    ({ mayWrite, audience }) => {
      const privacy = { ...person.privacy, messageAudience: audience };
      // A partner who hides from everyone sees what a stranger sees, and writes all the same.
      for (const relation of ['matched', 'stranger'] as const)
        expect(publicView({ ...person, mayWrite, privacy }, relation, now)?.canBeMessaged).toBe(
          mayWrite && audience !== 'nobody',
        );
    },
  );
});

describe('online', () => {
  it('lasts 20 minutes after the last activity', () => {
    const seenAt = (lastActiveAt: Instant | null) => publicView({ ...person, lastActiveAt }, 'stranger', now)?.isOnline;
    expect(seenAt('2026-03-02T08:40:00.000Z')).toBe(true);
    expect(seenAt('2026-03-02T08:39:59.999Z')).toBe(false);
    expect(seenAt(null)).toBe(false);
  });
});
