import { type Instant, instantOf, utcDay, type Day } from '../../platform/time/instant.ts';
import { locations } from '../../reference/locations.ts';
import type { SeedPerson } from '../../areas/seed-data.ts';
import { seedId } from './ids.ts';
import { writeIntroduction } from './introductions.ts';
import {
  englishFamilies,
  englishGiven,
  japaneseFamilies,
  japaneseGiven,
  koreanFamilies,
  koreanGiven,
} from './names.ts';
import { pickAnswers } from './onboarding.ts';
import { createRandom, type Random } from './random.ts';

type Origin = 'korean' | 'english' | 'japanese';
type Place = (typeof locations)[number];

const places: Readonly<Record<Origin, readonly [string, ...string[]]>> = {
  korean: ['seoul', 'busan', 'incheon', 'daegu', 'daejeon', 'gwangju', 'jeju', 'los_angeles', 'toronto', 'sydney'],
  english: [
    'london',
    'new_york',
    'los_angeles',
    'toronto',
    'sydney',
    'chicago',
    'dublin',
    'seoul',
    'auckland',
    'honolulu',
    'singapore',
    'denver',
  ],
  japanese: ['tokyo', 'osaka', 'fukuoka', 'seoul', 'vancouver'],
};
const tongue: Readonly<Record<Origin, string>> = { korean: 'ko', english: 'en', japanese: 'ja' };
// Languages that people of an origin learn, the most frequent first.
const wanted: Readonly<Record<Origin, readonly [string, ...string[]]>> = {
  korean: ['en', 'en', 'ja', 'en', 'zh-Hans', 'es', 'fr'],
  english: ['ko', 'ko', 'ko', 'ja', 'fr', 'es'],
  japanese: ['ko', 'ko', 'en', 'en', 'zh-Hans'],
};
const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

/** Generates person number `number` (from 1). The same number and `now` always give the same person. */
export function generatePerson(number: number, now: Date): SeedPerson {
  const random = createRandom(`person:${number}`);
  const origin: Origin = random.pick([
    'korean',
    'korean',
    'korean',
    'korean',
    'korean',
    'english',
    'english',
    'english',
    'english',
    'japanese',
  ]);
  const gender = random.pick(['female', 'male']);
  const name = pickName(random, origin, gender);
  const place = findPlace(random.pick(places[origin], true));
  const learning = pickLearning(random, origin);
  const daysHere = random.between(0, 400);
  return {
    id: seedId('generated', number),
    email: `person${number}@example.com`,
    role: 'user',
    ...name,
    introduction: random.chance(92)
      ? writeIntroduction(random, tongue[origin], place.city ?? place.name, learning[0]?.language ?? 'en')
      : null,
    birthYear:
      now.getUTCFullYear() -
      random.pick([random.between(16, 19), random.between(20, 34), random.between(20, 34), random.between(35, 64)]),
    gender: random.chance(4) ? 'other' : random.chance(5) ? null : gender,
    residence: place.code,
    timeZone: place.timeZone,
    native: pickNative(random, origin, learning),
    learning,
    free: pickFreeHours(random),
    overrides: random.chance(10) ? [[addDays(now, random.between(1, 30)), 'off', 0, 1440]] : [],
    ...pickAnswers(number),
    settings: pickSettings(random, origin),
    consent: { acceptsMarketing: random.chance(30) },
    identity: { provider: origin === 'korean' && random.chance(60) ? 'naver' : 'google', subject: `seed-${number}` },
    sessionId: null,
    createdAt: subtractMinutes(now, daysHere * 1440 + random.between(0, 1439)),
    lastActiveAt: subtractMinutes(
      now,
      random.chance(15) ? random.between(0, 3) : random.between(4, Math.max(5, Math.min(daysHere, 30) * 1440)),
    ),
  };
}

function pickName(
  random: Random,
  origin: Origin,
  gender: 'female' | 'male',
): { englishName: string; nativeName: string | null } {
  if (origin === 'english')
    return { englishName: `${random.pick(englishGiven[gender])} ${random.pick(englishFamilies)}`, nativeName: null };
  const isKorean = origin === 'korean';
  const [family, familyLatin] = random.pick(isKorean ? koreanFamilies : japaneseFamilies, true);
  const [given, givenLatin] = random.pick((isKorean ? koreanGiven : japaneseGiven)[gender]);
  return { englishName: `${givenLatin} ${familyLatin}`, nativeName: isKorean ? family + given : `${family} ${given}` };
}

function findPlace(code: string): Place {
  const place = locations.find((location) => location.code === code);
  if (place === undefined) throw new RangeError(`${code} is not a code of the reference list locations`);
  return place;
}

/** Picks one native language. A few Koreans also grew up with Chinese. */
function pickNative(random: Random, origin: Origin, learning: SeedPerson['learning']): string[] {
  const isBilingual =
    origin === 'korean' && random.chance(5) && learning.every(({ language }) => language !== 'zh-Hans');
  return isBilingual ? ['ko', 'zh-Hans'] : [tongue[origin]];
}

function pickLearning(random: Random, origin: Origin): SeedPerson['learning'] {
  const first = random.pick(wanted[origin]);
  const second = random.pick(wanted[origin]);
  return [...new Set(random.chance(25) ? [first, second] : [first])].map((language) => {
    const level = random.between(0, 4);
    const entry = { language, level: levels[level] ?? 'A1', targetLevel: levels[random.between(level, 5)] ?? 'C2' };
    return random.chance(30) ? { ...entry, speaking: levels[Math.max(0, level - 1)] ?? 'A1' } : entry;
  });
}

/** Picks free hours: evenings of working people, mornings of early risers, and time at weekends. */
function pickFreeHours(random: Random): SeedPerson['free'] {
  const evening = random.between(18, 20) * 60;
  const hours = [1, 2, 3, 4, 5]
    .filter(() => random.chance(50))
    .map((weekday) =>
      random.chance(80)
        ? ([weekday, evening, evening + random.between(2, 6) * 30] as const)
        : ([weekday, 390, 480] as const),
    );
  const weekend = [6, 7]
    .filter(() => random.chance(60))
    .map((weekday) => [weekday, random.between(18, 22) * 30, random.between(26, 44) * 30] as const);
  return [...hours, ...weekend];
}

function pickSettings(random: Random, origin: Origin): SeedPerson['settings'] {
  return {
    interfaceLanguage: origin === 'korean' ? 'ko' : 'en',
    ...(random.chance(6) && { profileVisibility: random.pick(['matched', 'nobody']), isRecommended: false }),
    ...(random.chance(12) && { onlineStatusAudience: random.pick(['matched', 'nobody']) }),
    ...(random.chance(8) && { textSize: random.pick(['large', 'extra_large']) }),
  };
}

function subtractMinutes(now: Date, minutes: number): Instant {
  return instantOf(now.getTime() - minutes * 60_000);
}

function addDays(now: Date, days: number): Day {
  return utcDay(instantOf(now.getTime() + days * 86_400_000));
}
