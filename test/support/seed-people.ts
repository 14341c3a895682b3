/** Rows of the named people: profile, languages, free hours and the session their tokens belong to. */
import { defaultNow } from './clock.ts';
import { people, type PersonName } from './people.ts';

interface Details {
  readonly englishName: string;
  readonly nativeName: string | null;
  readonly introduction: string;
  readonly birthYear: number;
  readonly gender: 'female' | 'male' | 'other';
  readonly residence: string;
  readonly timeZone: string;
  readonly native: string;
  readonly learning: readonly [language: string, level: string, targetLevel: string];
  /** ISO weekday, from and to in minutes from midnight. */
  readonly free: readonly (readonly [weekday: number, from: number, to: number])[];
}

const details: Readonly<Record<PersonName, Details>> = {
  mina: { englishName: 'Mina Kim', nativeName: '김미나', introduction: '영어로 편하게 이야기하고 싶어요.', birthYear: 1998, gender: 'female', residence: 'seoul', timeZone: 'Asia/Seoul',
    native: 'ko', learning: ['en', 'B1', 'C1'], free: [[1, 1140, 1320], [6, 600, 720]] },
  jisoo: { englishName: 'Jisoo Park', nativeName: '박지수', introduction: '일본어를 배우고 있어요.', birthYear: 2000, gender: 'other', residence: 'busan', timeZone: 'Asia/Seoul',
    native: 'ko', learning: ['ja', 'A2', 'B2'], free: [[3, 1200, 1320]] },
  daniel: { englishName: 'Daniel Reed', nativeName: null, introduction: 'Learning Korean for my work in Seoul.', birthYear: 1992, gender: 'male', residence: 'london', timeZone: 'Europe/London',
    native: 'en', learning: ['ko', 'A2', 'B1'], free: [[1, 600, 780], [6, 540, 720]] },
  yuki: { englishName: 'Yuki Tanaka', nativeName: '田中ゆき', introduction: '韓国語を勉強しています。', birthYear: 1995, gender: 'female', residence: 'tokyo', timeZone: 'Asia/Tokyo',
    native: 'ja', learning: ['ko', 'B1', 'B2'], free: [[7, 600, 900]] },
  hana: { englishName: 'Hana Choi', nativeName: '최하나', introduction: '운영팀입니다.', birthYear: 1989, gender: 'female', residence: 'seoul', timeZone: 'Asia/Seoul',
    native: 'ko', learning: ['en', 'C1', 'C2'], free: [] },
};

const sessionEnd = '2027-03-02T09:00:00.000Z';

/** The statements that insert everybody, for one batch. */
export function seedPeople(db: D1Database): D1PreparedStatement[] {
  return (Object.keys(people) as PersonName[]).flatMap((name) => [profile(db, name), ...languages(db, name), ...freeHours(db, name), session(db, name)]);
}

function profile(db: D1Database, name: PersonName): D1PreparedStatement {
  const { id, email, role } = people[name];
  const person = details[name];
  return db
    .prepare(
      `INSERT INTO user_profiles (id, email, email_verified, role, english_name, native_name, introduction, birth_year, gender, residence, time_zone,
         onboarding_completed_at, last_active_at, created_at, updated_at)
       VALUES (?1, ?2, 1, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?11, ?11, ?11)`,
    )
    .bind(id, email, role, person.englishName, person.nativeName, person.introduction, person.birthYear, person.gender, person.residence, person.timeZone, defaultNow);
}

function languages(db: D1Database, name: PersonName): D1PreparedStatement[] {
  const { native, learning } = details[name];
  const insert = db.prepare('INSERT INTO user_languages (user_id, language, kind, position, level, target_level) VALUES (?1, ?2, ?3, ?4, ?5, ?6)');
  const { id } = people[name];
  return [insert.bind(id, native, 'native', 0, null, null), insert.bind(id, learning[0], 'learning', 1, learning[1], learning[2])];
}

function freeHours(db: D1Database, name: PersonName): D1PreparedStatement[] {
  const insert = db.prepare('INSERT INTO user_availability (user_id, weekday, start_minute, end_minute) VALUES (?1, ?2, ?3, ?4)');
  return details[name].free.map(([weekday, from, to]) => insert.bind(people[name].id, weekday, from, to));
}

function session(db: D1Database, name: PersonName): D1PreparedStatement {
  const { id, sessionId } = people[name];
  return db
    .prepare(
      `INSERT INTO auth_sessions (id, user_id, signed_in_with, browser, system, created_at, last_used_at, expires_at, latest_expires_at)
       VALUES (?1, ?2, 'development', 'Chrome', 'Android', ?3, ?3, ?4, ?4)`,
    )
    .bind(sessionId, id, defaultNow, sessionEnd);
}
