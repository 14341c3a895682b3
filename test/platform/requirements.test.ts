/** The text of a validation error: it states what is accepted, in the reader's language (HTT-04). */
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { faultsOf } from '../../src/platform/wire/faults.ts';
import {
  contains,
  format,
  length,
  maxProperties,
  minProperties,
  pattern,
  uniqueItems,
} from '../../src/platform/wire/schema-rules.ts';

function faultsFor(schema: z.ZodMiniType, value: unknown) {
  const result = schema.safeParse(value);
  return faultsOf(result.error?.issues ?? [], 'body', value).map(({ pointer, detail }) => ({ pointer, detail }));
}

describe('a fault says what the contract accepts', () => {
  const cases: readonly [z.ZodMiniType, unknown, string, string][] = [
    [z.string(), 1, 'Must be text.', '문자열이어야 합니다.'],
    [z.string(), undefined, 'This is required.', '필수 항목입니다.'],
    [z.int(), 1.5, 'Must be a whole number.', '정수여야 합니다.'],
    [z.array(z.int()), {}, 'Must be a list.', '목록이어야 합니다.'],
    [z.object({}), [], 'Must be an object.', '객체여야 합니다.'],
    [z.string().check(z.minLength(1)), '', 'Must not be empty.', '비워 둘 수 없습니다.'],
    [z.string().check(z.minLength(3)), 'a', 'Must be at least 3 characters long.', '3자 이상이어야 합니다.'],
    [z.string().check(z.maxLength(3)), 'abcd', 'Must be at most 3 characters long.', '3자 이하여야 합니다.'],
    [z.array(z.int()).check(z.minLength(1)), [], 'Needs at least 1 item.', '1개 이상이어야 합니다.'],
    [z.array(z.int()).check(z.maxLength(2)), [1, 2, 3], 'May have at most 2 items.', '2개 이하여야 합니다.'],
    [z.number().check(z.gte(1)), 0, 'Must be 1 or more.', '1 이상이어야 합니다.'],
    [z.number().check(z.lt(1)), 1, 'Must be less than 1.', '1보다 작아야 합니다.'],
    [z.number().check(z.multipleOf(5)), 3, 'Must be a multiple of 5.', '5의 배수여야 합니다.'],
    [z.enum(['a', 'b']), 'c', 'Must be one of: a, b.', '다음 중 하나여야 합니다: a, b.'],
    [z.literal(true), false, 'Must be true.', 'true 값이어야 합니다.'],
    [z.guid(), 'x', 'Must be a UUID.', 'UUID여야 합니다.'],
    [
      z.string().check(z.refine(...format('date-time'))),
      'x',
      'Must be an instant as in 2026-03-02T09:00:00Z.',
      '2026-03-02T09:00:00Z와 같은 시각이어야 합니다.',
    ],
    [z.iso.date(), '2026-02-30', 'Must be a day as in 2026-03-02.', '2026-03-02와 같은 날짜여야 합니다.'],
    [z.string().check(z.refine(...format('email'))), 'x', 'Must be an e-mail address.', '이메일 주소여야 합니다.'],
    [z.string().check(z.regex(/^[a-z]+$/u)), 'A', 'Does not have the accepted form.', '허용되는 형식이 아닙니다.'],
    [
      z.string().check(z.refine(...pattern(/^[a-z]+$/u, 'Must be a word.', '단어여야 합니다.'))),
      'A',
      'Must be a word.',
      '단어여야 합니다.',
    ],
    [
      z.object({}).check(z.refine(...minProperties(1))),
      {},
      'At least 1 of the properties must be given.',
      '항목을 1개 이상 보내야 합니다.',
    ],
    [
      z.looseObject({}).check(z.refine(...maxProperties(1))),
      { a: 1, b: 1 },
      'At most 1 of the properties may be given.',
      '항목은 1개까지 보낼 수 있습니다.',
    ],
    [
      z.string().check(z.refine(...format('time'))),
      '09:30',
      'Must be a time with its offset as in 09:30:00Z.',
      '09:30:00Z와 같이 UTC 오프셋이 있는 시각이어야 합니다.',
    ],
    [
      z.array(z.int()).check(z.refine(...contains(z.literal(1), 2))),
      [1],
      'The list must contain at least 2 items of a certain kind.',
      '정해진 조건에 맞는 항목이 목록에 2개 이상 있어야 합니다.',
    ],
    [
      z.array(z.int()).check(z.refine(...contains(z.literal(1), 2, 3))),
      [1],
      'The list must contain 2 to 3 items of a certain kind.',
      '정해진 조건에 맞는 항목이 목록에 2~3개 있어야 합니다.',
    ],
    [z.string().check(z.refine(...length(3))), 'a', 'The length must be at least 3.', '길이는 3 이상이어야 합니다.'],
    [
      z.string().check(z.refine(...length(0, 5))),
      'abcdef',
      'The length must be at most 5.',
      '길이는 5 이하여야 합니다.',
    ],
    [
      z.string().check(z.refine(...format('uri'))),
      'x',
      'Must be an absolute URI, percent-encoded.',
      '퍼센트 인코딩된 절대 URI여야 합니다.',
    ],
    [z.union([z.string(), z.int()]), true, 'Must match one of the accepted forms.', '허용되는 형식이 아닙니다.'],
  ];

  it.each(cases)('%# %s', (schema, value, en, ko) => {
    expect(faultsFor(schema, value)).toEqual([{ pointer: '/body', detail: { en, ko } }]);
  });

  it('are at each item that comes again, not at its list', () => {
    const detail = { en: 'No item may appear twice.', ko: '같은 항목을 두 번 넣을 수 없습니다.' };
    expect(faultsFor(z.array(z.int()).check(z.refine(...uniqueItems)), [1, 2, 1, 1])).toEqual([
      { pointer: '/body/2', detail },
      { pointer: '/body/3', detail },
    ]);
  });
});

describe('a choice between shapes', () => {
  const circle = z.strictObject({ kind: z.literal('circle'), radius: z.number() });
  const square = z.strictObject({ kind: z.literal('square'), side: z.number() });

  it('points into the shape that its discriminator names', () => {
    expect(faultsFor(z.discriminatedUnion('kind', [circle, square]), { kind: 'square', side: 'x' })).toMatchObject([
      { pointer: '/body/side' },
    ]);
  });

  it('points at the discriminator when it names none', () => {
    expect(faultsFor(z.discriminatedUnion('kind', [circle, square]), { kind: 'line' })).toMatchObject([
      { pointer: '/body/kind', detail: { en: 'Must be one of: circle, square.' } },
    ]);
  });

  it('points into the only shape that was meant', () => {
    expect(faultsFor(z.union([z.string(), circle]), { kind: 'circle', radius: 'x' })).toMatchObject([
      { pointer: '/body/radius' },
    ]);
  });
});

describe('a bad name in a record', () => {
  it('is what the fault points at', () => {
    expect(faultsFor(z.record(z.string().check(z.regex(/^[a-z]+$/)), z.int()), { A: 1 })).toEqual([
      {
        pointer: '/body/A',
        detail: { en: 'Does not have the accepted form.', ko: '허용되는 형식이 아닙니다.' },
      },
    ]);
  });
});
