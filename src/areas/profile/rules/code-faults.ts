import { makeFault, type Fault } from './fault.ts';
import { referenceCodes } from '../../../reference/codes.ts';
import type { ReferenceListName } from '../../../reference/lists.ts';

const codesOf = {
  languages: referenceCodes.languages,
  motivations: referenceCodes.motivations,
  topics: referenceCodes.topics,
  'learning-styles': referenceCodes.learningStyles,
  'learning-expectations': referenceCodes.learningExpectations,
  'partner-personalities': referenceCodes.partnerPersonalities,
  'communication-methods': referenceCodes.communicationMethods,
  'daily-minutes': referenceCodes.dailyMinutes,
  'group-sizes': referenceCodes.groupSizes,
} as const satisfies { readonly [List in ReferenceListName]?: ReadonlySet<string> };

type ListName = keyof typeof codesOf;

/** Checks one code of a reference list. An absent code has no fault. */
export function codeFaults(pointer: string, list: ListName, code: string | undefined): Fault[] {
  if (code === undefined || codesOf[list].has(code)) return [];
  return [codeFault(pointer, list)];
}

/** The fault of a code that is not in the reference list. */
export function codeFault(pointer: string, list: ReferenceListName): Fault {
  return makeFault(pointer, `Is not a code of the reference list ${list}.`, `참조 목록 ${list}에 없는 코드입니다.`, {
    en: 'Please choose one of the options.',
    ko: '목록에서 선택해 주세요.',
  });
}

/** Checks a list of codes: a fault for each unknown code and each repetition. */
export function codeListFaults(pointer: string, list: ListName, codes: readonly string[] = []): Fault[] {
  return codes.flatMap((code, index) => {
    if (codes.indexOf(code) < index)
      return [
        makeFault(
          `${pointer}/${index}`,
          'Is already in the list. Each code may occur once.',
          '중복된 코드입니다. 코드는 한 번씩만 쓸 수 있습니다.',
          { en: 'This is already selected.', ko: '이미 선택한 항목입니다.' },
        ),
      ];
    return codeFaults(`${pointer}/${index}`, list, code);
  });
}
