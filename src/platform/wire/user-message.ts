import type * as z from 'zod/mini';
import { checkEntry, type Texts } from '../problems/refusal.ts';
import { isUserMessage } from './rule.ts';

/**
 * Says in both languages what a user has to correct in a field, from the issue that a schema reports. What only the
 * code of an app can get wrong, such as a type, becomes a general text. `found` is the value.
 */
export function describeForUser(issue: z.core.$ZodIssue, found: unknown): Texts {
  if (found === undefined) return missing;
  switch (issue.code) {
    case 'too_small':
      return describeMinimum(issue);
    case 'too_big':
      return describeMaximum(issue);
    case 'invalid_value':
      return chooseListed;
    case 'invalid_format':
      return issue.format === 'date' ? { en: 'Enter a valid date.', ko: '올바른 날짜를 입력해 주세요.' } : checkEntry;
    case 'custom':
      return isUserMessage(issue.params?.['user']) ? issue.params['user'] : checkEntry;
    default:
      return checkEntry;
  }
}

const missing: Texts = { en: 'Please fill this in.', ko: '필수 항목입니다. 입력해 주세요.' };

const chooseListed: Texts = { en: 'Please choose one of the options.', ko: '목록에서 선택해 주세요.' };

function describeMinimum({ origin, minimum, inclusive = true }: z.core.$ZodIssueTooSmall): Texts {
  if (origin === 'string')
    return Number(minimum) === 1
      ? missing
      : { en: `Enter at least ${minimum} characters.`, ko: `${minimum}자 이상 입력해 주세요.` };
  if (origin === 'array') return { en: `Choose at least ${minimum}.`, ko: `${minimum}개 이상 선택해 주세요.` };
  return inclusive
    ? { en: `Enter ${minimum} or more.`, ko: `${minimum} 이상의 수를 입력해 주세요.` }
    : { en: `Enter more than ${minimum}.`, ko: `${minimum}보다 큰 수를 입력해 주세요.` };
}

function describeMaximum({ origin, maximum, inclusive = true }: z.core.$ZodIssueTooBig): Texts {
  if (origin === 'string')
    return { en: `Enter at most ${maximum} characters.`, ko: `${maximum}자까지 입력할 수 있습니다.` };
  if (origin === 'array') return { en: `Choose at most ${maximum}.`, ko: `${maximum}개까지 선택할 수 있습니다.` };
  return inclusive
    ? { en: `Enter ${maximum} or less.`, ko: `${maximum} 이하의 수를 입력해 주세요.` }
    : { en: `Enter less than ${maximum}.`, ko: `${maximum}보다 작은 수를 입력해 주세요.` };
}
