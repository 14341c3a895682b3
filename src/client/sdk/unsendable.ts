import { makeClientProblem, type Locale, type Problem } from './problem.ts';

/** The reasons why the server could not read a value unchanged. */
const reasons = {
  characters: { en: 'Contains a character that cannot be sent here.', ko: '보낼 수 없는 문자가 있습니다.' },
  cookies: { en: 'The browser sends its own cookies only.', ko: '쿠키는 브라우저만 보낼 수 있습니다.' },
  empty: {
    en: 'An empty value looks like an absent one. Leave it out.',
    ko: '빈 값은 보낼 수 없습니다. 생략해 주세요.',
  },
  kind: {
    en: 'Must be a string, a finite number or a boolean.',
    ko: '문자열, 유한한 숫자, 참·거짓 값만 보낼 수 있습니다.',
  },
  segment: { en: 'Must not be empty, "." or "..".', ko: '비어 있거나 ".", ".."일 수 없습니다.' },
  separator: { en: 'An item contains the character that separates items.', ko: '항목에 구분 문자가 있습니다.' },
};

/** Thrown by the encoders. Calls turn it into a result, so that an app gets a problem like any other. */
export class Unsendable extends Error {
  /** JSON Pointer to the value in the input, such as `/query/level`. */
  readonly pointer: string;
  readonly reason: keyof typeof reasons;
  constructor(pointer: string, reason: keyof typeof reasons) {
    super(`${pointer}: ${reasons[reason].en}`);
    this.pointer = pointer;
    this.reason = reason;
  }
}

export function makeUnsendableProblem({ pointer, reason }: Unsendable, locale: Locale): Problem {
  const problem = makeClientProblem('client.unsendable', locale);
  return { ...problem, faults: [{ pointer, detail: reasons[reason][locale], userMessage: problem.userMessage }] };
}
