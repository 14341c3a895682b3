import type * as z from 'zod';
import { meanings } from './formats.ts';
import type { Localised } from '../problems/refusal.ts';

/** What a value must be, in both languages, read off the fault that a schema reports. */
export function requirement(issue: z.core.$ZodIssue, found: unknown): Localised {
  switch (issue.code) {
    case 'invalid_type':
      return found === undefined
        ? missing
        : say(types[issue.expected] ?? [`Must be ${issue.expected}.`, `${issue.expected} 형식이어야 합니다.`]);
    case 'too_small':
      return found === undefined ? missing : atLeast(issue.origin, issue.minimum, issue.inclusive ?? true);
    case 'too_big':
      return atMost(issue.origin, issue.maximum, issue.inclusive ?? true);
    case 'not_multiple_of':
      return say([`Must be a multiple of ${issue.divisor}.`, `${issue.divisor}의 배수여야 합니다.`]);
    case 'invalid_value':
      return found === undefined ? missing : oneOf(issue.values);
    case 'invalid_format':
      return format(issue);
    case 'invalid_union':
      if (found !== undefined && 'options' in issue && Array.isArray(issue.options)) return oneOf(issue.options);
      return found === undefined
        ? missing
        : say(['Fits none of the shapes accepted here.', '허용되는 형식 중 어느 것에도 맞지 않습니다.']);
    case 'custom':
      return found === undefined ? missing : custom(issue);
    default:
      return say(['This value is not accepted here.', '허용되지 않는 값입니다.']);
  }
}

type Pair = readonly [en: string, ko: string];

function say([en, ko]: Pair): Localised {
  return { en, ko };
}

const missing = say(['This is required.', '필수 항목입니다.']);

const types: Readonly<Record<string, Pair>> = {
  string: ['Must be text.', '문자열이어야 합니다.'],
  number: ['Must be a number.', '숫자여야 합니다.'],
  int: ['Must be a whole number.', '정수여야 합니다.'],
  boolean: ['Must be true or false.', 'true 또는 false여야 합니다.'],
  array: ['Must be a list.', '목록이어야 합니다.'],
  object: ['Must be an object.', '객체여야 합니다.'],
  record: ['Must be an object.', '객체여야 합니다.'],
  null: ['Must be null.', 'null이어야 합니다.'],
  never: ['Must be left out.', '보낼 수 없는 항목입니다.'],
};

function atLeast(origin: string, minimum: number | bigint, inclusive: boolean): Localised {
  if (origin === 'string') {
    if (minimum === 1) return say(['Must not be empty.', '비워 둘 수 없습니다.']);
    return say([`Must be at least ${minimum} characters long.`, `${minimum}자 이상이어야 합니다.`]);
  }
  if (origin === 'array')
    return say([`Needs at least ${minimum} ${items(minimum)}.`, `${minimum}개 이상이어야 합니다.`]);
  return inclusive
    ? say([`Must be ${minimum} or more.`, `${minimum} 이상이어야 합니다.`])
    : say([`Must be more than ${minimum}.`, `${minimum}보다 커야 합니다.`]);
}

function atMost(origin: string, maximum: number | bigint, inclusive: boolean): Localised {
  if (origin === 'string') return say([`Must be at most ${maximum} characters long.`, `${maximum}자 이하여야 합니다.`]);
  if (origin === 'array')
    return say([`May have at most ${maximum} ${items(maximum)}.`, `${maximum}개 이하여야 합니다.`]);
  return inclusive
    ? say([`Must be ${maximum} or less.`, `${maximum} 이하여야 합니다.`])
    : say([`Must be less than ${maximum}.`, `${maximum}보다 작아야 합니다.`]);
}

function items(count: number | bigint): string {
  return Number(count) === 1 ? 'item' : 'items';
}

function oneOf(values: readonly unknown[]): Localised {
  const list = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(', ');
  if (values.length === 1) return say([`Must be ${list}.`, `${list} 값이어야 합니다.`]);
  return say([`Must be one of: ${list}.`, `다음 중 하나여야 합니다: ${list}.`]);
}

/** The formats that zod reads (codegen/emit/zod.ts), by its names for them; all others are rules with words of their own. */
const formats: Readonly<Record<string, Pair>> = { guid: meanings.uuid, date: meanings.date };

function format(issue: z.core.$ZodIssueInvalidStringFormat): Localised {
  const known = formats[issue.format];
  if (known !== undefined) return say(known);
  const pattern = issue.pattern?.replace(/^\/|\/[a-z]*$/g, '') ?? issue.format;
  return say([`Must match the pattern ${pattern}`, `다음 패턴에 맞아야 합니다: ${pattern}`]);
}

/** A rule of schema-rules.ts: its message is English, its parameters carry the Korean. */
function custom({ message, params }: z.core.$ZodIssueCustom): Localised {
  const ko: unknown = params?.['ko'];
  return typeof ko === 'string' ? { en: message, ko } : message;
}
