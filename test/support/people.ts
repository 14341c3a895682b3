/** The named users of the seed. Every test finds them in the database. */
import { makeNamedPeople, personNames, personSessionId, type PersonName } from '../../src/cli/seed/people.ts';
import { defaultNow } from './clock.ts';

export type { PersonName } from '../../src/cli/seed/people.ts';

export interface Person {
  readonly id: string;
  readonly email: string;
  readonly role: 'user' | 'admin';
  /** The session id that `tokenFor` puts into the tokens of this user. */
  readonly sessionId: string;
}

const all = makeNamedPeople(new Date(defaultNow));

/** mina and jisoo are Korean, daniel is English, and yuki is Japanese. hana is the administrator. */
export const people: Readonly<Record<PersonName, Person>> = {
  mina: personOf('mina'),
  jisoo: personOf('jisoo'),
  daniel: personOf('daniel'),
  yuki: personOf('yuki'),
  hana: personOf('hana'),
};

/** An id that no user and no other record has. */
export const missingId = '01900000-0000-7000-8000-00000000dead';

function personOf(name: PersonName): Person {
  const found = all[personNames.indexOf(name)];
  if (found === undefined) throw new Error(`The seed has no ${name}.`);
  const { id, email, role } = found;
  return { id, email, role, sessionId: personSessionId(name) };
}
