/**
 * Sends a successful example of every operation in both languages. Answers name their language (RFC 9110 section 8.5)
 * where they have Korean texts only for those who ask for Korean, and only there.
 */
import { describe, expect, it } from 'vitest';
import type { CaseFile, ExampleAct } from '../../src/codegen/emit/cases/case.ts';
import type { Answer } from '../support/app.ts';
import { operations } from '../support/contract/document.ts';
import { nonEmpty } from '../support/nonempty.ts';
import { fillParts, send } from './run/send.ts';
import { prepareWorld, senderOf } from './run/stage.ts';

const files = Object.values(
  import.meta.glob<CaseFile>(['../../generated/cases/*/*.json', '!**/realtime/*'], { eager: true, import: 'default' }),
);
const isSuccess = (each: CaseFile['cases'][number]): each is typeof each & ExampleAct =>
  each.act === 'example' && each.status !== null && each.status >= 200 && each.status < 300;
const sizeOf = ({ response }: ExampleAct): number => JSON.stringify(response.body ?? '').length;

/** Of each operation, the example with the longest answer. */
const examples = nonEmpty(files, 'operations').map((file) => ({
  operation: file.operation,
  file,
  example: file.cases.filter(isSuccess).toSorted((one, other) => sizeOf(other) - sizeOf(one))[0],
}));

/** The operations whose success declares the header. */
const declaring = operations
  .filter(({ responses }) =>
    Object.entries(responses).some(
      ([status, { node }]) => status.startsWith('2') && node.headers?.['Content-Language'] !== undefined,
    ),
  )
  .map(({ id }) => id);

/** Sends the example in Korean and in English. A change is sent in a state of its own each time. */
async function answersTo(file: CaseFile, { as, scenario, request }: ExampleAct): Promise<[Answer, Answer]> {
  let variables = await prepareWorld(scenario);
  const answerIn = (language: string) => {
    const parts = fillParts(request, variables);
    return send(file, { ...parts, headers: { ...parts.headers, 'accept-language': language } }, senderOf(as));
  };
  const korean = await answerIn('ko');
  if (file.method !== 'GET') variables = await prepareWorld(scenario);
  return [korean, await answerIn('en')];
}

/** The texts of an answer, by their places. */
function textsOf(value: unknown, at = ''): [string, string][] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, `${at}/${name}`));
}

const isKorean = (text: string): boolean => /[가-힣]/.test(text);

/** The places whose text is Korean in the first answer and not in the second. */
function translatedIn(korean: Answer, english: Answer): string[] {
  const inEnglish = new Map(textsOf(english.body));
  const texts = textsOf(korean.body);
  return texts.filter(([at, text]) => isKorean(text) && !isKorean(inEnglish.get(at) ?? '')).map(([at]) => at);
}

describe('an answer with texts in the language of the request', () => {
  it.each(nonEmpty(examples, 'operations'))('fault-R14: names it, for $operation', async ({ file, example }) => {
    // An operation that only redirects or upgrades has no text.
    if (example === undefined) return;
    const [korean, english] = await answersTo(file, example);
    expect([korean.status, english.status]).toEqual([example.status, example.status]);
    const named = [korean, english].map(({ headers }) => headers.get('content-language'));
    const translated = translatedIn(korean, english);
    const names = declaring.includes(file.operation);
    expect({ names: translated.length > 0, named }).toEqual({ names, named: names ? ['ko', 'en'] : [null, null] });
  });

  it('is noticed', () => {
    const answer = (body: object) => ({ body }) as Answer;
    expect(translatedIn(answer({ a: [{ text: '하나' }] }), answer({ a: [{ text: 'one' }] }))).toEqual(['/a/0/text']);
    expect(translatedIn(answer({ name: '미나' }), answer({ name: '미나' }))).toEqual([]);
  });
});
