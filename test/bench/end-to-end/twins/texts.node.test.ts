/** Checks that a twin cannot run other SQL than we do without a failure. */
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { learnTexts } from './texts.ts';

describe('learnTexts', () => {
  type Sample = Readonly<{ userId: string; limit: number }>;
  const samples: readonly [Sample, Sample] = [
    { userId: 'a', limit: 20 },
    { userId: 'b', limit: 36 },
  ];
  /** Stands for the database, and keeps what is prepared and bound. */
  const database = {
    prepare: (text: string) => ({ bind: (...values: unknown[]) => ({ text, values }) }),
  } as unknown as D1Database; // `bind` calls nothing else of it

  it('finds the place of each value and keeps constants', () => {
    const texts = learnTexts(samples, ({ userId, limit }) => [sql`SELECT ${userId}, ${'fixed'}, ${limit}, ${userId}`]);
    expect(texts.bind(database, { userId: 'c', limit: 5 })).toEqual([
      { text: 'SELECT ?, ?, ?, ?', values: ['c', 'fixed', 5, 'c'] },
    ]);
  });

  it('refuses a parameter that is none of the values', () => {
    expect(() => learnTexts(samples, ({ limit }) => [sql`SELECT ${limit * 2}`])).toThrow('no value like 40');
  });

  it('refuses a text that depends on a value', () => {
    const build = ({ userId }: { userId: string }) => [userId === 'a' ? sql`SELECT 1` : sql`SELECT 2`];
    expect(() => learnTexts(samples, build)).toThrow('depends on a value');
  });

  it('refuses samples in which two values are alike', () => {
    const [one, other] = samples;
    const alike = [
      { ...one, senderId: one.userId },
      { ...other, senderId: other.userId },
    ] as const;
    expect(() => learnTexts(alike, ({ userId }) => [sql`SELECT ${userId}`])).toThrow('are alike');
  });
});
