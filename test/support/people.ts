/** The named people every test finds in the database, as the seed has them. */
import { makeNamedPeople, personNames, personSessionId, type PersonName } from '../../src/cli/seed/people.ts';
import { defaultNow } from './clock.ts';

export type { PersonName } from '../../src/cli/seed/people.ts';

export interface Person {
  readonly id: string;
  readonly email: string;
  readonly role: 'user' | 'admin';
  /** The session that `tokenFor` puts into their tokens. */
  readonly sessionId: string;
}

const all = makeNamedPeople(new Date(defaultNow));

/** mina and jisoo are Korean, daniel English, yuki Japanese; hana is the administrator. */
export const people: Readonly<Record<PersonName, Person>> = {
  mina: personOf('mina'),
  jisoo: personOf('jisoo'),
  daniel: personOf('daniel'),
  yuki: personOf('yuki'),
  hana: personOf('hana'),
};

/** An id that belongs to nobody and nothing. */
export const missingId = '01900000-0000-7000-8000-00000000dead';

function personOf(name: PersonName): Person {
  const found = all[personNames.indexOf(name)];
  if (found === undefined) throw new Error(`The seed has no ${name}.`);
  const { id, email, role } = found;
  return { id, email, role, sessionId: personSessionId(name) };
}
