import { makeFault, resultOf, type Checked, type Fault } from './fault.ts';
import { withoutMeaningfulSigns } from './joiners.ts';

/** How long a text may be. */
export interface TextLimit {
  /** Graphemes, which a reader counts as characters (UAX 29). */
  readonly characters: number;
  /** Code points of the stored text: `maxLength` of the contract, and the CHECK of the table. */
  readonly codePoints: number;
}

export const nameLimit: TextLimit = { characters: 50, codePoints: 200 };
export const introductionLimit: TextLimit = { characters: 800, codePoints: 4000 };
export const reportTextLimit: TextLimit = { characters: 1000, codePoints: 2000 };

/** Created at first use, because it takes a tenth of the Worker's start time. */
let segmenter: Intl.Segmenter | undefined;

/**
 * Characters that are invisible or reorder text: controls, direction overrides, zero-width characters, Hangul and
 * braille fillers, private use, halves of surrogate pairs. UTS 39 and UAX 31 name them as means of spoofing.
 */
const forbidden =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/u;

/** A combining mark without a letter before it. */
const loneMark = /(?:^|[\p{Z}\n])\p{M}/u;

/** More combining marks on one letter than any language needs. */
const piledUpMarks = /\p{M}{5,}/u;

/** A name as it is stored: Unicode form NFC, without white space at its ends. */
export function tidyName(name: string): string {
  return name.normalize('NFC').trim();
}

/** An introduction as it is stored: like a name, and every line break is `\n`. */
export function tidyIntroduction(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}

/** Checks a name that `tidyName` has returned. */
export function nameFaults(pointer: string, name: string): Fault[] {
  return lineFaults(pointer, name, nameLimit);
}

/** Checks an introduction that `tidyIntroduction` has returned; line breaks are allowed. */
export function introductionFaults(pointer: string, text: string): Fault[] {
  return paragraphFaults(pointer, text, introductionLimit);
}

/** Checks a text of one line within `limit` that `tidyName` has returned. */
export function lineFaults(pointer: string, text: string, limit: TextLimit): Fault[] {
  return textFaults(pointer, text, limit);
}

/** Checks a text within `limit` that `tidyIntroduction` has returned; line breaks are allowed. */
export function paragraphFaults(pointer: string, text: string, limit: TextLimit): Fault[] {
  return textFaults(pointer, text, limit, text.replaceAll('\n', ' '));
}

/**
 * Checks a text of reports and moderators and puts it into its stored form. Undefined if none was sent. `T` is `string`
 * for a text that is required.
 */
export function checkText<T extends string | undefined>(pointer: string, sent: T): Checked<T> {
  if (sent === undefined) return { value: sent };
  const text = tidyIntroduction(sent);
  // The cast is right: a string was sent, and a string is returned.
  return resultOf(paragraphFaults(pointer, text, reportTextLimit), text as T);
}

/** The number of characters as a reader counts them (graphemes). */
export function graphemeCount(text: string): number {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}

function textFaults(pointer: string, text: string, limit: TextLimit, inspected = text): Fault[] {
  const faults: Fault[] = [];
  const hidden = forbidden.test(inspected) ? forbidden.exec(withoutMeaningfulSigns(inspected))?.[0] : undefined;
  if (hidden !== undefined) {
    const name = `U+${(hidden.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    faults.push(
      makeFault(
        pointer,
        `Contains ${name}, which is invisible or changes how the text around it is shown. Remove it.`,
        `보이지 않거나 주변 글자의 표시를 바꾸는 문자(${name})가 있습니다. 지워 주세요.`,
        { en: 'Contains an invisible character. Please remove it.', ko: '보이지 않는 문자가 있습니다. 지워 주세요.' },
      ),
    );
  }
  if (piledUpMarks.test(inspected)) {
    faults.push(
      makeFault(
        pointer,
        'Has more than four combining marks on one letter.',
        '한 글자에 결합 문자를 네 개까지만 쓸 수 있습니다.',
        { en: 'Has too many marks on one letter.', ko: '한 글자에 붙은 기호가 너무 많습니다.' },
      ),
    );
  }
  if (loneMark.test(text)) {
    faults.push(
      makeFault(pointer, 'Has a combining mark without a letter before it.', '앞에 글자가 없는 결합 문자가 있습니다.'),
    );
  }
  if (text === '') {
    faults.push(makeFault(pointer, 'Contains only white space.', '공백만 있습니다. 내용을 입력해 주세요.'));
  }
  return [...faults, ...lengthFaults(pointer, text, limit)];
}

/** Few texts have too many code points and not too many characters: such of emoji or letters with marks. */
function lengthFaults(pointer: string, text: string, { characters, codePoints }: TextLimit): Fault[] {
  // Neither number is above that of code units, and counting characters is slow.
  if (text.length <= Math.min(characters, codePoints)) return [];
  const count = graphemeCount(text);
  if (count > characters)
    return [
      makeFault(
        pointer,
        `Has ${count} characters; at most ${characters} are allowed.`,
        `${count}자입니다. 최대 ${characters}자까지 쓸 수 있습니다.`,
      ),
    ];
  const points = Array.from(text).length;
  if (points <= codePoints) return [];
  return [
    makeFault(
      pointer,
      `Has ${points} code points; at most ${codePoints} are allowed. An emoji or a letter with marks can have several.`,
      `코드 포인트가 ${points}개입니다. 최대 ${codePoints}개까지 쓸 수 있습니다. 이모지와 기호가 붙은 글자는 여러 개로 셉니다.`,
      {
        en: 'Has too many emoji or letters with marks. Please shorten it.',
        ko: '이모지나 기호가 붙은 글자가 너무 많습니다. 줄여 주세요.',
      },
    ),
  ];
}
