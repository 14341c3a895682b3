/** Inserts random users directly into the database. Each has a relation to Mina (a tie) or none. */
import fc from 'fast-check';
import { env } from '../../../support/deps.ts';
import { completeAccountsStatements, deriveAll } from '../../../support/derived.ts';
import { people } from '../../../support/people.ts';

const ties = [
  'blocks',
  'blocked',
  'matched',
  'ended',
  'asks',
  'asked',
  'expired',
  'declined',
  'declined long ago',
  'hidden',
  'skipped',
  'skipped long ago',
] as const;

/** The year of birth of a user, and the gender and age bands that the user wants in a partner. */
export interface Wishing {
  readonly birthYear: number;
  readonly wantedGender: 'female' | 'male' | null;
  readonly wantedBands: readonly string[];
}

export interface Person extends Wishing {
  readonly native: 'en' | 'ja';
  readonly learning: 'ko' | 'zh-Hans';
  readonly gender: 'female' | 'male' | null;
  readonly isOnboarded: boolean;
  readonly status: 'active' | 'suspended';
  readonly visibility: 'everyone' | 'matched' | 'nobody';
  readonly isRecommended: boolean;
  /** The relation between the user and Mina. The user is the one who acts. */
  readonly tie: 'none' | (typeof ties)[number];
}

/** Generates the first value in most cases, and one of the others otherwise. */
const often = <T>(usual: T, ...rare: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...rare) });
const wishing = {
  birthYear: often(1996, 1975, 2004, 2010),
  wantedGender: often<Wishing['wantedGender']>(null, 'female', 'male'),
  wantedBands: often<readonly string[]>([], ['25-34'], ['14-17', '45-54']),
};

export const anybody: fc.Arbitrary<Person> = fc.record({
  ...wishing,
  native: often<Person['native']>('en', 'ja'),
  learning: often<Person['learning']>('ko', 'zh-Hans'),
  gender: fc.constantFrom('female', 'male', null),
  isOnboarded: often(true, false),
  status: often<Person['status']>('active', 'suspended'),
  visibility: often<Person['visibility']>('everyone', 'matched', 'nobody'),
  isRecommended: often(true, false),
  tie: fc.oneof(
    { weight: 2, arbitrary: fc.constant('none' as const) },
    { weight: 1, arbitrary: fc.constantFrom(...ties) },
  ),
});
export const anyReader: fc.Arbitrary<Wishing> = fc.record(wishing);

/** Returns the id of the random user at this index of the list. */
export const idAt = (index: number): string =>
  `0190a000-0000-7000-8000-${(index * 7919 + 1).toString(16).padStart(12, '0')}`;

const now = '2026-03-02T09:00:00.000Z';
const daysAgo = (days: number): string => new Date(Date.parse(now) - days * 86_400_000).toISOString();

/** Updates Mina and inserts all random users in one batch. */
export async function makeWorld(mina: Wishing, crowd: readonly Person[]): Promise<void> {
  const run = (sql: string, ...values: unknown[]): D1PreparedStatement => env.DB.prepare(sql).bind(...values);
  const wishes = (id: string, { wantedGender, wantedBands }: Wishing): D1PreparedStatement[] => [
    run(
      `INSERT INTO user_preferences (user_id, partner_gender, communication_method, daily_minutes, updated_at) VALUES (?1, ?2, 'text', 'minutes_10', ?3)
      ON CONFLICT (user_id) DO UPDATE SET partner_gender = ?2, version = version + 1`,
      id,
      wantedGender,
      now,
    ),
    run(
      'INSERT INTO match_preferences (user_id, partner_age_bands, updated_at) VALUES (?, ?, ?)',
      id,
      JSON.stringify(wantedBands),
      now,
    ),
  ];
  const persons = crowd.flatMap((person, index) => {
    const id = idAt(index);
    const { native, learning, birthYear, gender, isOnboarded, status, visibility, isRecommended } = person;
    return [
      run(
        `INSERT INTO user_profiles (id, english_name, birth_year, gender, status, time_zone, last_active_at, created_at, updated_at)
        VALUES (?1, 'Somebody', ?2, ?3, ?4, 'Europe/London', ?5, ?5, ?5)`,
        id,
        birthYear,
        gender,
        status,
        now,
      ),
      ...completeAccountsStatements(),
      run(
        'UPDATE user_settings SET profile_visibility = ?, is_recommended = ? WHERE user_id = ?',
        visibility,
        isRecommended ? 1 : 0,
        id,
      ),
      run("INSERT INTO user_languages (user_id, language, kind, position) VALUES (?, ?, 'native', 0)", id, native),
      run(
        "INSERT INTO user_languages (user_id, language, kind, position, level, target_level) VALUES (?, ?, 'learning', 1, 'B1', 'C1')",
        id,
        learning,
      ),
      ...wishes(id, person),
      ...tied(id, index, person.tie).map(([sql, ...values]) => run(sql, ...values)),
      ...(isOnboarded
        ? [run('UPDATE user_profiles SET onboarding_completed_at = ?, version = version + 1 WHERE id = ?', now, id)]
        : []),
    ];
  });
  await env.DB.batch([
    run(
      'UPDATE user_profiles SET birth_year = ?, birth_corrections = birth_corrections + 1, version = version + 1, updated_at = ? WHERE id = ?',
      mina.birthYear,
      now,
      people.mina.id,
    ),
    ...wishes(people.mina.id, mina),
    ...persons,
  ]);
  await deriveAll();
}

type Sql = readonly [sql: string, ...values: unknown[]];

/** Returns the statements that create a tie. */
function tied(id: string, index: number, tie: Person['tie']): Sql[] {
  const mina = people.mina.id;
  const requestId = `0190f${idAt(index).slice(5)}`;
  const request = (sender: string, made: string, end?: { readonly status: string; readonly at: string }): Sql[] => [
    [
      `INSERT INTO matching_requests (id, sender_id, receiver_id, pair_low, pair_high, created_at, expires_at) VALUES (?1, ?2, ?3, min(?2, ?3), max(?2, ?3), ?4, ?5)`,
      requestId,
      sender,
      sender === id ? mina : id,
      made,
      new Date(Date.parse(made) + 7 * 86_400_000).toISOString(),
    ],
    ...(end === undefined
      ? []
      : [
          [
            "UPDATE matching_requests SET status = ?2, decided_at = ?3, decided_op = iif(?2 = 'expired', NULL, ?1) WHERE id = ?1",
            requestId,
            end.status,
            end.at,
          ] as const,
        ]),
  ];
  const feedback = (kind: string, at: string): Sql[] => [
    ['INSERT INTO match_feedback (reader_id, person_id, kind, created_at) VALUES (?, ?, ?, ?)', mina, id, kind, at],
  ];
  const match = (endedAt: string | null): Sql[] => [
    ...request(id, daysAgo(3), { status: 'accepted', at: daysAgo(2) }),
    [
      "INSERT INTO chat_rooms (id, kind, low_id, high_id, created_at, closed_at) VALUES (?1, 'direct', min(?2, ?3), max(?2, ?3), ?4, ?5)",
      requestId,
      id,
      mina,
      daysAgo(2),
      endedAt,
    ],
    [
      'INSERT INTO matches (id, request_id, room_id, low_id, high_id, matched_at, ended_at, ended_by) VALUES (?1, ?1, ?1, min(?2, ?3), max(?2, ?3), ?4, ?5, iif(?5 IS NULL, NULL, ?2))',
      requestId,
      id,
      mina,
      daysAgo(2),
      endedAt,
    ],
  ];
  switch (tie) {
    case 'none':
      return [];
    case 'blocks':
      return [['INSERT INTO blocks (blocker_id, blocked_id, created_at) VALUES (?, ?, ?)', id, mina, now]];
    case 'blocked':
      return [['INSERT INTO blocks (blocker_id, blocked_id, created_at) VALUES (?, ?, ?)', mina, id, now]];
    case 'matched':
      return match(null);
    case 'ended':
      return match(daysAgo(1));
    case 'asks':
      return request(id, daysAgo(1));
    case 'asked':
      return request(mina, daysAgo(6));
    case 'expired':
      return request(id, daysAgo(7));
    case 'declined':
      return request(mina, daysAgo(31), { status: 'declined', at: daysAgo(29) });
    case 'declined long ago':
      return request(mina, daysAgo(36), { status: 'declined', at: daysAgo(30) });
    case 'hidden':
      return feedback('hide', daysAgo(400));
    case 'skipped':
      return feedback('skip', daysAgo(6));
    case 'skipped long ago':
      return feedback('skip', daysAgo(7));
  }
}
