import { describe, expect, it } from 'vitest';
import { completenessOfProfile, newProfile, type OwnProfile } from '../../../../src/areas/profile/rules/profile.ts';

const at = '2026-03-02T09:00:00.000Z';
const empty = newProfile({ userId: '01900000-0000-7000-8000-000000000001', email: null, englishName: null }, at);
const full: OwnProfile = {
  ...empty,
  englishName: 'Mina',
  introduction: 'Hello',
  birthYear: 1998,
  gender: 'female',
  residence: 'seoul',
  hasAvailability: true,
  picture: { imageId: empty.userId, width: 1, height: 1, updatedAt: at },
  languages: {
    native: [{ language: 'ko' }],
    learning: [{ language: 'en', level: 'A1', targetLevel: 'A2', skills: {} }],
  },
};

describe('PRF-15 completeness', () => {
  it('is 100 with nothing missing, and 0 with nothing there', () => {
    expect(completenessOfProfile(full)).toEqual({ score: 100, missing: [] });
    expect(completenessOfProfile(empty).score).toBe(0);
  });

  it('names what would raise it, the most valuable first, and by how much', () => {
    const { score, missing } = completenessOfProfile({ ...full, picture: null, gender: null });
    expect(missing).toEqual([
      { part: 'image', points: 15 },
      { part: 'gender', points: 5 },
    ]);
    expect(score).toBe(80);
  });

  it('rises by exactly what was announced when the missing part is filled in', () => {
    const before = completenessOfProfile({ ...full, introduction: null });
    expect(before.score + (before.missing[0]?.points ?? 0)).toBe(completenessOfProfile(full).score);
  });
});
