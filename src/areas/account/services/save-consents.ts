import { commitThenRead } from '../../../store/batch.ts';
import { saveConsentsStatements } from '../data/save-consents.ts';
import {
  afterVisibilityChange,
  requireValid,
  firstZone,
  type ConsentRecord,
  makeEdit,
  makeFault,
  judgeBirth,
  latestConsents,
  pointToBirth,
  requireProfile,
  refuseUnderAge,
} from '../../profile/index.ts';
import { template, type Value } from '../../../store/template.ts';
import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/ids.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';

/** What a user agrees to, and when they were born if the profile does not know it. */
export interface ConsentsInput extends Omit<ConsentRecord, 'agreedAt'> {
  readonly birthDate?: string;
  readonly birthYear?: number;
}

/**
 * Records a user's consents.
 *
 * @throws Refused request.invalid, profile.under_age, profile.missing, profile.deletion_pending,
 *   profile.birth_across_adulthood, profile.birth_already_changed
 */
export async function saveConsents(deps: Deps, userId: string, input: ConsentsInput): Promise<ConsentRecord> {
  const { birthDate, birthYear, ...agreement } = input;
  const verdict = judgeBirth(input, deps.clock.today(firstZone));
  if (verdict.kind === 'under_age') throw refuseUnderAge(input);
  if (verdict.kind === 'faulty') requireValid(verdict);
  const year = birthYear ?? (birthDate === undefined ? undefined : Number(birthDate.slice(0, 4)));
  const birth = { birthDate, birthYear: year };
  const edit = makeEdit(deps, userId);
  const said = { id: newId(), record: { ...agreement, agreedAt: edit.now }, birth };
  try {
    const statements = saveConsentsStatements(edit, said);
    const [latest] = await pointToBirth(input, () => commitThenRead(deps.db, statements, latestOf(userId)));
    if (year !== undefined) afterVisibilityChange.ask(deps);
    return requireProfile(latest);
  } catch (error) {
    throw error instanceof Refused && error.refusal.problem === 'request.invalid' ? refuseUnknownAge() : error;
  }
}

const latestOf = template((userId: Value<string>) => latestConsents(userId));

/** The refusal for the one rule that depends on the stored profile: the age is unknown. */
function refuseUnknownAge(): Refused {
  const needed = makeFault(
    '/body/birthDate',
    'Is required, because the profile does not show that the user is old enough.',
    '프로필만으로는 나이를 확인할 수 없어 생년월일이 필요합니다.',
    { en: 'Please enter your date of birth.', ko: '생년월일을 입력해 주세요.' },
  );
  return new Refused(refuse('request.invalid', { errors: [needed] }));
}
