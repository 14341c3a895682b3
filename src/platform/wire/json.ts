import { refuse, Refused, type Localised } from '../problems/refusal.ts';

/** How many levels of objects and lists a JSON body may have. */
export const deepestJson = 32;

/**
 * Parses JSON as I-JSON (RFC 7493): UTF-8, no repeated member names, no lone surrogates. NUL and more than
 * `deepestJson` levels are not accepted either, nor U+FFFD, which stands for characters that were lost.
 *
 * @throws Refused 400
 */
export function parseJson(text: string): unknown {
  const lost = text.indexOf(replacement);
  if (lost !== -1) throw refuseLost(lost);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuseMalformed({ en: 'The body is not well-formed JSON.', ko: '본문이 올바른 JSON이 아닙니다.' });
  }
  // A repeated name is twice in the text and once in the value, so the counts differ. NaN (too deep) equals no count.
  if (countMembers(value, deepestJson) !== countNamesInText(text)) checkStructure(text);
  // The other texts that are refused need an escape, so only bodies with such an escape are searched.
  if (text.includes('\\u') && /\\u(?:d[89a-f]|0000|fffd)/i.test(text)) checkTexts(value);
  return value;
}

/** What a decoder puts in the place of bytes that are not UTF-8 (Unicode, section 3.9). */
const replacement = '\uFFFD';

function refuseLost(index: number): Refused {
  return refuseMalformed({
    en: `The body is not UTF-8, or contains the replacement character U+FFFD (character ${index + 1}).`,
    ko: `본문이 UTF-8이 아니거나 대체 문자 U+FFFD가 있습니다(${index + 1}번째 글자).`,
  });
}

/** Counts the members of all objects in a value. NaN if it is nested deeper than `levels`. */
function countMembers(value: unknown, levels: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (levels === 0) return Number.NaN;
  const inside: unknown[] = Array.isArray(value) ? value : Object.values(value);
  let names = inside === value ? 0 : inside.length;
  for (const inner of inside) if (typeof inner === 'object' && inner !== null) names += countMembers(inner, levels - 1);
  return names;
}

/** Counts quotes followed by a colon in valid JSON: every member name, and perhaps some inside texts. Never too few. */
function countNamesInText(text: string): number {
  let names = 0;
  for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
    let before = colon - 1;
    while (isSpace(text.charCodeAt(before))) before -= 1;
    if (text.charCodeAt(before) === quote) names += 1;
  }
  return names;
}

function isSpace(char: number): boolean {
  return char === 0x20 || char === 0x09 || char === 0x0a || char === 0x0d;
}

/** Reads valid JSON text once. Refuses too many levels, and a member name that appears twice in one object. */
function checkStructure(text: string): void {
  const open: (Set<string> | null)[] = [];
  let index = 0;
  while (index < text.length) {
    const char = text.charCodeAt(index);
    if (char === quote) {
      const end = findStringEnd(text, index);
      const names = open.at(-1);
      if (names && findNextVisible(text, end) === ':') {
        const name: string = JSON.parse(text.slice(index, end));
        if (names.has(name)) throw refuseRepeatedName(name);
        names.add(name);
      }
      index = end;
      continue;
    }
    if (char === openBrace || char === openBracket) open.push(char === openBrace ? new Set() : null);
    else if (char === closeBrace || char === closeBracket) open.pop();
    if (open.length > deepestJson) {
      throw refuseMalformed({
        en: `The body is nested deeper than ${deepestJson} levels.`,
        ko: `본문의 중첩이 ${deepestJson}단계를 넘습니다.`,
      });
    }
    index += 1;
  }
}

const quote = 0x22;
const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;

function findStringEnd(text: string, start: number): number {
  let index = start + 1;
  while (text.charCodeAt(index) !== quote) index += text.charCodeAt(index) === backslash ? 2 : 1;
  return index + 1;
}

function findNextVisible(text: string, from: number): string {
  let index = from;
  while (' \t\r\n'.includes(text.charAt(index)) && index < text.length) index += 1;
  return text.charAt(index);
}

function checkTexts(value: unknown): void {
  if (typeof value === 'string') {
    if (value.includes('\0')) {
      throw refuseMalformed({
        en: 'A text in the body contains the NUL character.',
        ko: '본문의 문자열에 NUL 문자가 있습니다.',
      });
    }
    if (value.includes(replacement)) {
      throw refuseMalformed({
        en: 'A text in the body contains the replacement character U+FFFD.',
        ko: '본문의 문자열에 대체 문자 U+FFFD가 있습니다.',
      });
    }
    if (!value.isWellFormed()) {
      throw refuseMalformed({
        en: 'A text in the body contains half of a surrogate pair.',
        ko: '본문의 문자열에 짝이 맞지 않는 서로게이트 문자가 있습니다.',
      });
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      checkTexts(name);
      checkTexts(inner);
    }
  }
}

function refuseRepeatedName(name: string): Refused {
  const shown = JSON.stringify(name.slice(0, 60));
  return refuseMalformed({
    en: `The member ${shown} appears twice in one object.`,
    ko: `한 객체에 ${shown} 항목이 두 번 있습니다.`,
  });
}

/** The refusal (400) of a request that cannot be parsed. */
export function refuseMalformed(detail: Localised): Refused {
  return new Refused(refuse('request.malformed', { detail }));
}
