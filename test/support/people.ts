/** The named people every test finds in the database, by name. */
export type PersonName = 'mina' | 'jisoo' | 'daniel' | 'yuki' | 'hana';

export interface Person {
  readonly id: string;
  readonly email: string;
  readonly role: 'user' | 'admin';
  readonly sessionId: string;
}

/** mina and jisoo are Korean, daniel English, yuki Japanese; hana is the administrator. */
export const people: Readonly<Record<PersonName, Person>> = {
  mina: person(1, 'mina', 'user'),
  jisoo: person(2, 'jisoo', 'user'),
  daniel: person(3, 'daniel', 'user'),
  yuki: person(4, 'yuki', 'user'),
  hana: person(5, 'hana', 'admin'),
};

/** An id that belongs to nobody and nothing. */
export const missingId = '01900000-0000-7000-8000-00000000dead';

function person(number: number, name: string, role: Person['role']): Person {
  return {
    id: `01900000-0000-7000-8000-00000000000${number}`,
    sessionId: `01900000-0000-7000-8000-00000000010${number}`,
    email: `${name}@example.com`,
    role,
  };
}
