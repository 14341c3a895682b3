import { isLanguage } from '../../../reference/codes.ts';
import { codeFault } from './code-faults.ts';
import { resultOf, makeFault, type Checked, type Fault } from './fault.ts';

export const cefrLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type CefrLevel = (typeof cefrLevels)[number];

export const skills = ['speaking', 'listening', 'reading', 'writing'] as const;
/** The levels of single skills, where they differ from the overall level. */
export type SkillLevels = { readonly [Skill in (typeof skills)[number]]?: CefrLevel };

export interface LearningLanguage {
  readonly language: string;
  readonly level: CefrLevel;
  readonly targetLevel: CefrLevel;
  readonly skills: SkillLevels;
}

/** A user's languages, each list in the user's order. */
export interface Languages {
  readonly native: { readonly language: string }[];
  readonly learning: LearningLanguage[];
}

/** Languages as they are sent. */
export type LanguagesInput = {
  readonly native: Languages['native'];
  readonly learning: readonly (Omit<LearningLanguage, 'skills'> & { readonly skills?: SkillLevels })[];
};

/** Checks what the schema of the request cannot: known codes, no language twice, no target below its level. */
export function checkLanguages(input: LanguagesInput): Checked<Languages> {
  const faults: Fault[] = [];
  const entries = [
    ...input.native.map((entry, index) => ({ language: entry.language, at: `/body/native/${index}` })),
    ...input.learning.map((entry, index) => ({ language: entry.language, at: `/body/learning/${index}` })),
  ];
  const seen = new Set<string>();
  for (const { language, at } of entries) {
    if (!isLanguage(language)) faults.push(unknownLanguageFault(`${at}/language`));
    else if (seen.has(language)) faults.push(repeatedLanguageFault(`${at}/language`));
    seen.add(language);
  }
  for (const [index, entry] of input.learning.entries()) {
    // The six codes compare as text in the order of the levels.
    if (entry.targetLevel < entry.level) faults.push(targetBelowLevelFault(`/body/learning/${index}/targetLevel`));
  }
  const learning = input.learning.map((entry) => ({ ...entry, skills: entry.skills ?? {} }));
  return resultOf(faults, { native: input.native, learning });
}

function unknownLanguageFault(pointer: string): Fault {
  return codeFault(pointer, 'languages');
}

function repeatedLanguageFault(pointer: string): Fault {
  return makeFault(
    pointer,
    'This language is already listed. Each may occur once, as native or as learned.',
    '중복된 언어입니다. 모국어와 학습 언어를 통틀어 한 번씩만 쓸 수 있습니다.',
  );
}

function targetBelowLevelFault(pointer: string): Fault {
  return makeFault(pointer, 'Must not be below the current level.', '현재 수준보다 낮을 수 없습니다.');
}
