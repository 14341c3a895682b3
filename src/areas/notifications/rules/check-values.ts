import { instantOf, millisecondsOf } from '../../../platform/time/instant.ts';
import type { Language } from './language.ts';
import { addTime, type Instant } from '../../../platform/time/instant.ts';
import {
  type Checked,
  lineFaults,
  makeFault,
  paragraphFaults,
  tidyIntroduction,
  tidyName,
} from '../../profile/index.ts';
import { bodyLimit, titleLimit } from './check-template.ts';
import { textVariablesOf, type NotificationType, type TextVariable } from './types.ts';

type Fault = ReturnType<typeof makeFault>;

/** A value for a variable, as text: an instant in RFC 3339, a number in digits. */
export interface GivenValue {
  readonly name: string;
  readonly value: string;
}

/** Values of a notice for a preview: those that were given, and a sample for each other variable of the type. */
export function checkValues(
  type: NotificationType,
  given: readonly GivenValue[],
): Checked<Readonly<Record<string, string | number>>> {
  const variables = textVariablesOf(type);
  const faults: Fault[] = [];
  const values: Record<string, string | number> = {};
  for (const [index, { name, value }] of given.entries()) {
    const pointer = `/body/variables/${index}`;
    const variable = variables.find((each) => each.name === name);
    const checked =
      variable === undefined ? unknownFault(pointer, name) : checkValue(`${pointer}/value`, variable, value);
    if (typeof checked === 'object') faults.push(...('pointer' in checked ? [checked] : checked.faults));
    else values[name] = checked;
  }
  return faults.length > 0 ? { faults } : { value: values };
}

/** Values that show what a template looks like, for each variable of the type. */
export function sampleValues(
  type: NotificationType,
  locale: Language,
  now: Instant,
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(textVariablesOf(type).map(({ name, kind }) => [name, sampleOf(kind, name, locale, now)]));
}

function sampleOf(kind: TextVariable['kind'], name: string, locale: Language, now: Instant): string | number {
  if (kind === 'number') return 3;
  if (kind === 'instant') return addTime(now, { days: 1 });
  if (kind === 'name') return { ko: '김민서', en: 'Emma' }[locale];
  return { ko: `${name} 예시`, en: `Sample of ${name}` }[locale];
}

function checkValue(
  pointer: string,
  { kind }: TextVariable,
  value: string,
): string | number | { readonly faults: readonly Fault[] } {
  if (kind === 'number') {
    return /^-?\d{1,15}$/.test(value)
      ? Number(value)
      : { faults: [makeFault(pointer, 'Must be a whole number in digits.', '숫자로 쓴 정수여야 합니다.')] };
  }
  if (kind === 'instant') {
    const time = /^\d{4}-\d\d-\d\dT/.test(value) ? millisecondsOf(value) : Number.NaN;
    return Number.isNaN(time)
      ? {
          faults: [
            makeFault(pointer, 'Must be an instant in RFC 3339.', 'RFC 3339 형식의 시각이어야 합니다.', {
              en: 'This is no date and time. Please check it.',
              ko: '날짜와 시각이 올바르지 않습니다. 확인해 주세요.',
            }),
          ],
        }
      : instantOf(new Date(time));
  }
  const tidy = kind === 'name' ? tidyName(value) : tidyIntroduction(value);
  const faults = kind === 'name' ? lineFaults(pointer, tidy, titleLimit) : paragraphFaults(pointer, tidy, bodyLimit);
  return faults.length > 0 ? { faults } : tidy;
}

function unknownFault(pointer: string, name: string): Fault {
  return makeFault(
    `${pointer}/name`,
    `This type has no variable ${name} in its texts.`,
    `이 알림 종류의 문구에는 ${name} 변수가 없습니다.`,
    { en: 'This value has no place in the text.', ko: '이 값은 문구에 쓰이지 않습니다.' },
  );
}
