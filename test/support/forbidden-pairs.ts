/**
 * Reads the database for pairs of users whom the rules of ages and preferences forbid, and who have an open
 * request or a match nevertheless. It repeats the rules in its own words and does not use the queries of src/.
 */
import { dayIn, type Instant } from '../../src/platform/time/instant.ts';
import { rowsOf } from './matching.ts';

interface Pair {
  readonly one: string;
  readonly other: string;
  readonly why: string;
}

interface Person {
  readonly id: string;
  readonly gender: string | null;
  readonly year: number | null;
  readonly date: string | null;
  readonly zone: string;
  readonly showsAge: number;
  readonly wantedGender: string | null;
  readonly wantedBands: string;
}

const peopleQuery = `(SELECT p.id, p.gender, p.birth_year AS year, p.birth_date AS date, p.time_zone AS zone,
  s.age_band_audience = 'everyone' AS showsAge, f.partner_gender AS wantedGender, coalesce(m.partner_age_bands, '[]') AS wantedBands
  FROM user_profiles p JOIN user_settings s ON s.user_id = p.id LEFT JOIN user_preferences f ON f.user_id = p.id
  LEFT JOIN match_preferences m ON m.user_id = p.id WHERE p.status <> 'deleted')`;

/** The pairs with an open request that the rules forbid at this moment. */
export async function forbiddenRequests(now: Instant): Promise<Pair[]> {
  return forbiddenAmong(
    await rowsOf<{ one: string; other: string }>(
      "(SELECT sender_id AS one, receiver_id AS other FROM matching_requests WHERE status = 'pending' AND withdrawn_at IS NULL AND expires_at > ?)",
      now,
    ),
    now,
  );
}

/** Those of these pairs that the rules forbid, with the reason. */
export async function forbiddenAmong(
  pairs: readonly { readonly one: string; readonly other: string }[],
  now: Instant,
): Promise<Pair[]> {
  const people = new Map((await rowsOf<Person>(peopleQuery)).map((person) => [person.id, person]));
  return pairs.flatMap(({ one, other }) => {
    const [first, second] = [people.get(one), people.get(other)];
    const why = first === undefined || second === undefined ? 'gone' : whyForbidden(first, second, now);
    return why === null ? [] : [{ one, other, why }];
  });
}

function whyForbidden(one: Person, other: Person, now: Instant): string | null {
  const [age, otherAge] = [ageOf(one, now), ageOf(other, now)];
  if (age === null || otherAge === null) return 'unknown age';
  if (age < 18 !== otherAge < 18) return 'age';
  if (!suits(one, other, otherAge) || !suits(other, one, age)) return 'wishes';
  return null;
}

function suits({ wantedGender, wantedBands }: Person, other: Person, age: number): boolean {
  const bands = JSON.parse(wantedBands) as string[];
  const isIn = (band: string): boolean => {
    const [from = 0, to = 200] = band.replace('+', '').split('-').map(Number);
    return age >= (band === '14-17' ? 0 : from) && age <= to;
  };
  if (wantedGender !== null && wantedGender !== other.gender) return false;
  return bands.length === 0 || (other.showsAge === 1 && bands.some(isIn));
}

/** Whole years certainly reached on the day in the user's zone. */
function ageOf({ year, date, zone }: Person, now: Instant): number | null {
  if (year === null) return null;
  const [thisYear = 0, month = 0, day = 0] = dayIn(zone, now).split('-').map(Number);
  if (date === null) return thisYear - year - 1;
  const [, bornMonth = 0, bornDay = 0] = date.split('-').map(Number);
  const isLater = month < bornMonth || (month === bornMonth && day < bornDay);
  return thisYear - year - (isLater ? 1 : 0);
}
