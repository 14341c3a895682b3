import type * as z from 'zod/mini';
import { meanings } from './formats.ts';
import type { Localised } from '../problems/refusal.ts';

/** Says in both languages what a value must be, from the issue that a schema reports. `found` is the value. */
export function describeRequirement(issue: z.core.$ZodIssue, found: unknown): Localised {
  switch (issue.code) {
    case 'invalid_type':
      return found === undefined
        ? missing
        : toLocalised(types[issue.expected] ?? [`Must be ${issue.expected}.`, `${issue.expected} 형식이어야 합니다.`]);
    case 'too_small':
      return found === undefined ? missing : describeMinimum(issue.origin, issue.minimum, issue.inclusive ?? true);
    case 'too_big':
      return describeMaximum(issue.origin, issue.maximum, issue.inclusive ?? true);
    case 'not_multiple_of':
      return toLocalised([`Must be a multiple of ${issue.divisor}.`, `${issue.divisor}의 배수여야 합니다.`]);
    case 'invalid_value':
      return found === undefined ? missing : describeChoices(issue.values, found);
    case 'invalid_format':
      return describeFormat(issue);
    case 'invalid_union':
      if (found !== undefined && 'options' in issue && Array.isArray(issue.options))
        return describeChoices(issue.options, found);
      return found === undefined
        ? missing
        : toLocalised(['Must match one of the accepted forms.', '허용되는 형식이 아닙니다.']);
    case 'custom':
      return found === undefined ? missing : describeCustomRule(issue);
    default:
      return toLocalised(['This value is not accepted here.', '허용되지 않는 값입니다.']);
  }
}

type Pair = readonly [en: string, ko: string];

function toLocalised([en, ko]: Pair): Localised {
  return { en, ko };
}

const missing = toLocalised(['This is required.', '필수 항목입니다.']);

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

function describeMinimum(origin: string, minimum: number | bigint, inclusive: boolean): Localised {
  if (origin === 'string') {
    if (minimum === 1) return toLocalised(['Must not be empty.', '비워 둘 수 없습니다.']);
    return toLocalised([`Must be at least ${minimum} characters long.`, `${minimum}자 이상이어야 합니다.`]);
  }
  if (origin === 'array')
    return toLocalised([`Needs at least ${minimum} ${itemNounFor(minimum)}.`, `${minimum}개 이상이어야 합니다.`]);
  return inclusive
    ? toLocalised([`Must be ${minimum} or more.`, `${minimum} 이상이어야 합니다.`])
    : toLocalised([`Must be more than ${minimum}.`, `${minimum}보다 커야 합니다.`]);
}

function describeMaximum(origin: string, maximum: number | bigint, inclusive: boolean): Localised {
  if (origin === 'string')
    return toLocalised([`Must be at most ${maximum} characters long.`, `${maximum}자 이하여야 합니다.`]);
  if (origin === 'array')
    return toLocalised([`May have at most ${maximum} ${itemNounFor(maximum)}.`, `${maximum}개 이하여야 합니다.`]);
  return inclusive
    ? toLocalised([`Must be ${maximum} or less.`, `${maximum} 이하여야 합니다.`])
    : toLocalised([`Must be less than ${maximum}.`, `${maximum}보다 작아야 합니다.`]);
}

function itemNounFor(count: number | bigint): string {
  return Number(count) === 1 ? 'item' : 'items';
}

function describeChoices(values: readonly unknown[], found: unknown): Localised {
  // In a query a plus means a space (WHATWG URL), so `?ageBand=55+` arrives as `55 `.
  if (typeof found === 'string' && found.includes(' ') && values.includes(found.replaceAll(' ', '+'))) {
    const written = found.replaceAll(' ', '%2B');
    return toLocalised([
      `A plus in an address means a space. Write ${written}.`,
      `주소에서 더하기 기호는 공백을 뜻합니다. 다음과 같이 써 주세요: ${written}.`,
    ]);
  }
  const list = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(', ');
  if (values.length === 1) return toLocalised([`Must be ${list}.`, `${list} 값이어야 합니다.`]);
  return toLocalised([`Must be one of: ${list}.`, `다음 중 하나여야 합니다: ${list}.`]);
}

/** The formats that zod checks (codegen/emit/zod.ts), by zod's names. All others are rules with their own messages. */
const formats: Readonly<Record<string, Pair>> = { guid: meanings.uuid, date: meanings.date };

function describeFormat(issue: z.core.$ZodIssueInvalidStringFormat): Localised {
  // A pattern of the contract has words of its own (`pattern` in schema-rules.ts). A regular expression is never shown.
  return toLocalised(formats[issue.format] ?? ['Does not have the accepted form.', '허용되는 형식이 아닙니다.']);
}

/** The message of a rule in schema-rules.ts: the issue has the English text, its parameters the Korean one. */
function describeCustomRule({ message, params }: z.core.$ZodIssueCustom): Localised {
  const ko: unknown = params?.['ko'];
  return typeof ko === 'string' ? { en: message, ko } : message;
}
