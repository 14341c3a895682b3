import { languages, type Language } from './language.ts';
import {
  type Checked,
  faultsIn,
  lineFaults,
  makeFault,
  paragraphFaults,
  type TextLimit,
  tidyIntroduction,
  tidyName,
} from '../../profile/index.ts';
import type { Template, TemplateText } from './default-templates.ts';
import { particlePairs } from './particles.ts';
import { readTemplate } from './template-text.ts';
import { textVariablesOf, type NotificationType } from './types.ts';

type Fault = ReturnType<typeof makeFault>;

/** How long a title is, of a template and of an announcement. */
export const titleLimit: TextLimit = { characters: 100, codePoints: 400 };
/** How long a body is, of a template and of an announcement. */
export const bodyLimit: TextLimit = { characters: 1000, codePoints: 4000 };

/** Checks a title and a body below `pointer`, and puts them into their stored form. */
export function checkTexts(pointer: string, { title, body }: TemplateText): Checked<TemplateText> {
  const value = { title: tidyName(title), body: tidyIntroduction(body) };
  const faults = [
    ...lineFaults(`${pointer}/title`, value.title, titleLimit),
    ...paragraphFaults(`${pointer}/body`, value.body, bodyLimit),
  ];
  return faults.length > 0 ? { faults } : { value };
}

/**
 * Checks a template of a type, and puts it into its stored form. A text may contain the variables of the type and no
 * others, with a particle only in Korean; title and body together contain every required one.
 *
 * @param type undefined if it is not known yet: then the variables are not checked.
 * @param sent the languages that were sent; the others are not checked.
 */
export function checkTemplate<Sent extends Partial<Template>>(
  type: NotificationType | undefined,
  sent: Sent,
): Checked<Sent> {
  const faults: Fault[] = [];
  const value: Partial<Record<Language, TemplateText>> = {};
  for (const locale of languages) {
    const texts = sent[locale];
    if (texts === undefined) continue;
    const checked = checkTexts(`/body/${locale}`, texts);
    faults.push(...faultsIn(checked), ...variableFaults(type, locale, texts));
    if ('value' in checked) value[locale] = checked.value;
  }
  // Without a fault, each language that was sent has a value.
  return faults.length > 0 ? { faults } : { value: value as Sent };
}

function variableFaults(type: NotificationType | undefined, locale: Language, texts: TemplateText): Fault[] {
  const used = new Set<string>();
  const faults = (['title', 'body'] as const).flatMap((field) => {
    const pointer = `/body/${locale}/${field}`;
    const { parts, faults: broken } = readTemplate(texts[field]);
    const variables = parts.flatMap((part) => ('text' in part ? [] : [part]));
    for (const { variable } of variables) used.add(variable);
    const hasParticle = locale !== 'ko' && variables.some(({ pair }) => pair !== null);
    return [
      ...broken.map((fault) => (fault.kind === 'brace' ? braceFault(pointer) : particleFault(pointer, fault.name))),
      ...(hasParticle ? [foreignParticleFault(pointer)] : []),
      ...unknownIn(type, variables).map((name) => unknownFault(pointer, name)),
    ];
  });
  const required = type === undefined ? [] : textVariablesOf(type).filter(({ isRequired }) => isRequired);
  const missing = required.filter(({ name }) => !used.has(name));
  return [...faults, ...missing.map(({ name }) => missingFault(`/body/${locale}/body`, name))];
}

function unknownIn(type: NotificationType | undefined, used: readonly { readonly variable: string }[]): string[] {
  if (type === undefined) return [];
  const known = textVariablesOf(type).map(({ name }) => name);
  return [...new Set(used.map(({ variable }) => variable).filter((name) => !known.includes(name)))];
}

const oddText = { en: 'This text cannot be used. Please check it.', ko: '쓸 수 없는 문구입니다. 확인해 주세요.' };

function braceFault(pointer: string): Fault {
  return makeFault(
    pointer,
    'Has a brace that belongs to no variable. Write a variable as {actor}, or in Korean with its particle {actor:이/가}.',
    '변수가 아닌 중괄호가 있습니다. 변수는 {actor}처럼, 조사와 함께라면 {actor:이/가}처럼 써 주세요.',
    oddText,
  );
}

function particleFault(pointer: string, name: string): Fault {
  const known = particlePairs.join(', ');
  return makeFault(
    pointer,
    `Has the particle "${name}", which does not exist. Known particles: ${known}.`,
    `조사 "${name}"은 쓸 수 없습니다. 쓸 수 있는 조사: ${known}.`,
    oddText,
  );
}

function foreignParticleFault(pointer: string): Fault {
  return makeFault(
    pointer,
    'Has a Korean particle. Only the Korean text can have one.',
    '조사는 한국어 문구에만 쓸 수 있습니다.',
  );
}

function unknownFault(pointer: string, name: string): Fault {
  return makeFault(
    pointer,
    `Contains {${name}}, which this type does not have.`,
    `이 알림 종류에는 {${name}} 변수가 없습니다.`,
    oddText,
  );
}

function missingFault(pointer: string, name: string): Fault {
  return makeFault(
    pointer,
    `Neither the title nor the body contains {${name}}, which this type requires.`,
    `제목이나 본문에 {${name}} 변수가 꼭 있어야 합니다.`,
    {
      en: 'A part that this text needs is missing. Please add it.',
      ko: '꼭 필요한 내용이 빠져 있습니다. 넣어 주세요.',
    },
  );
}
