import { beforeAll, describe, expect, it } from 'vitest';
import { meter } from '../../src/store/metered.ts';
import {
  checkBindings,
  checkStatement,
  MAX_PARAMETERS,
  MAX_QUERIES,
  MAX_VALUE_BYTES,
} from '../../src/store/platform-limits.ts';
import { env } from '../support/deps.ts';
import { createThingsTable } from './things.ts';

beforeAll(createThingsTable);

const parameters = (length: number): number[] => Array.from({ length }, () => 1);

describe('limits of production', () => {
  it('accept 100 parameters and refuse 101', () => {
    expect(() => checkBindings(parameters(MAX_PARAMETERS))).not.toThrow();
    expect(() => checkBindings(parameters(MAX_PARAMETERS + 1))).toThrow('at most 100');
  });

  it.each([
    ['text', 'a'.repeat(MAX_VALUE_BYTES), 'a'.repeat(MAX_VALUE_BYTES + 1)],
    [
      'Korean text, three bytes a syllable',
      '가'.repeat(Math.floor(MAX_VALUE_BYTES / 3)),
      '가'.repeat(Math.floor(MAX_VALUE_BYTES / 3) + 1),
    ],
    ['bytes', new Uint8Array(MAX_VALUE_BYTES), new Uint8Array(MAX_VALUE_BYTES + 1)],
  ])(
    'accept a row of 2 MB of %s and refuse one byte more, which the local runtime would store',
    (_, fits, tooLarge) => {
      expect(() => checkBindings([fits])).not.toThrow();
      expect(() => checkBindings([tooLarge])).toThrow('larger than a row');
    },
  );

  it('add up the parameters of one statement', () => {
    const half = 'a'.repeat(MAX_VALUE_BYTES / 2);
    expect(() => checkBindings([half, half])).not.toThrow();
    expect(() => checkBindings([half, half, 1])).toThrow('larger than a row');
  });

  it.each([[undefined], [Number.NaN], [Number.POSITIVE_INFINITY], [new Date(0)], [{}], [1n]])(
    'refuse %s, which would be stored as something else or not at all',
    (value) => {
      expect(() => checkBindings(['a', value])).toThrow('parameter 2 cannot be stored');
    },
  );

  it('refuse a statement over 100 KB', () => {
    expect(() => checkStatement(`SELECT '${'가'.repeat(33_000)}'`)).not.toThrow();
    expect(() => checkStatement(`SELECT '${'가'.repeat(34_000)}'`)).toThrow('100000 bytes');
  });

  it('apply to everything that goes through the meter', async () => {
    const { db } = meter(env.DB);
    expect(() => db.prepare('SELECT ?').bind(undefined)).toThrow('cannot be stored');
    expect(() => db.prepare('SELECT 1 '.repeat(20_000))).toThrow('100000 bytes');
    const one = db.prepare('SELECT 1');
    await db.batch(Array.from({ length: MAX_QUERIES }, () => one));
    await expect(one.all()).rejects.toThrow('more than 1000 statements');
  });
});
