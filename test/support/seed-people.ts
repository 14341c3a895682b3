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
}

const details: Readonly<Record<PersonName, Details>> = {
  mina: { englishName: 'Mina Kim', nativeName: '김미나', introduction: '영어로 편하게 이야기하고 싶어요.', birthYear: 1998, gender: 'female', residence: 'KR-11', timeZone: 'Asia/Seoul' },
  jisoo: { englishName: 'Jisoo Park', nativeName: '박지수', introduction: '일본어를 배우고 있어요.', birthYear: 2000, gender: 'other', residence: 'KR-26', timeZone: 'Asia/Seoul' },
  daniel: { englishName: 'Daniel Reed', nativeName: null, introduction: 'Learning Korean for my work in Seoul.', birthYear: 1992, gender: 'male', residence: 'GB-LND', timeZone: 'Europe/London' },
  yuki: { englishName: 'Yuki Tanaka', nativeName: '田中ゆき', introduction: '韓国語を勉強しています。', birthYear: 1995, gender: 'female', residence: 'JP-13', timeZone: 'Asia/Tokyo' },
  hana: { englishName: 'Hana Choi', nativeName: '최하나', introduction: '운영팀입니다.', birthYear: 1989, gender: 'female', residence: 'KR-11', timeZone: 'Asia/Seoul' },
};

const sessionEnd = '2027-03-02T09:00:00.000Z';

/** The statements that insert everybody, for one batch. */
export function seedPeople(db: D1Database): D1PreparedStatement[] {
  return (Object.keys(people) as PersonName[]).flatMap((name) => [profile(db, name), session(db, name)]);
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

function session(db: D1Database, name: PersonName): D1PreparedStatement {
  const { id, sessionId } = people[name];
  return db
    .prepare(
      `INSERT INTO auth_sessions (id, user_id, signed_in_with, browser, system, created_at, last_used_at, expires_at, latest_expires_at)
       VALUES (?1, ?2, 'development', 'Chrome', 'Android', ?3, ?3, ?4, ?4)`,
    )
    .bind(sessionId, id, defaultNow, sessionEnd);
}
