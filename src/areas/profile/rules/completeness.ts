/**
 * The parts of a profile and the points of each, together 100. The most valuable parts for finding a partner come
 * first.
 */
const points = {
  english_name: 15,
  native_language: 15,
  learning_language: 15,
  introduction: 15,
  image: 15,
  availability: 10,
  residence: 5,
  birth_year: 5,
  gender: 5,
} as const;

export type ProfilePart = keyof typeof points;

export interface Completeness {
  /** 0 to 100. */
  readonly score: number;
  /** The most valuable part first. */
  readonly missing: { readonly part: ProfilePart; readonly points: number }[];
}

/** Computes how complete a profile is, and which parts would raise the score. */
export function completenessOf(filled: Readonly<Record<ProfilePart, boolean>>): Completeness {
  const parts = Object.entries(points) as [ProfilePart, number][];
  const missing = parts.filter(([part]) => !filled[part]).map(([part, value]) => ({ part, points: value }));
  return { score: 100 - missing.reduce((sum, { points: value }) => sum + value, 0), missing };
}
