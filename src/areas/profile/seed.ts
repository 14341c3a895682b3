import { sql } from 'drizzle-orm';
import type { Statement } from '../../store/statement.ts';
import { defineSeed, insertRows, seedIdsByPerson } from '../define-seed.ts';
import type { SeedNewcomer, SeedPerson } from '../seed-data.ts';
import { utcDay } from '../../platform/time/instant.ts';
import { insertProfileStatements } from './data/insert-profile.ts';
import {
  availabilityOverrides,
  consents,
  userAvailability,
  userInterests,
  userLanguages,
  userPreferences,
  userProfiles,
  userSettings,
  zoneHistory,
} from './data/tables.ts';
import { ageGroupOf } from './rules/age.ts';

const consentId = seedIdsByPerson(0x8002);
const termsVersion = '2026-03-01';

/** Profiles with everything that belongs to them. */
export const seed = defineSeed(({ people, newcomers }) => {
  const everybody = [...people, ...newcomers];
  return [
    ...insertRows(userProfiles, people.map(makeProfileRow)),
    ...newcomers.flatMap(insertNewcomer),
    ...insertRows(userSettings, everybody.map(makeSettingsRow), updateSettings),
    ...insertRows(
      zoneHistory,
      people.map(({ id, createdAt, timeZone }) => ({ userId: id, startsAt: createdAt, timeZone })),
    ),
    ...insertRows(userLanguages, people.flatMap(makeLanguageRows)),
    ...insertRows(userAvailability, people.flatMap(makeFreeHourRows)),
    ...insertRows(availabilityOverrides, people.flatMap(makeOverrideRows)),
    ...insertRows(userInterests, people.map(makeInterestsRow)),
    ...insertRows(userPreferences, people.map(makePreferencesRow)),
    ...insertRows(consents, everybody.flatMap(makeConsentRows)),
  ];
});

// The account of a newcomer has settings already.
const updateSettings = sql`ON CONFLICT (user_id) DO UPDATE SET profile_visibility = excluded.profile_visibility,
  online_status_audience = excluded.online_status_audience, interface_language = excluded.interface_language,
  text_size = excluded.text_size, is_recommended = excluded.is_recommended`;

/** The account as sign-in makes it. */
function insertNewcomer(person: SeedNewcomer): Statement[] {
  const { id, email, englishName, nativeName, timeZone, createdAt } = person;
  return insertProfileStatements({ id, email, emailVerified: true, englishName, nativeName, timeZone, at: createdAt });
}

function makeProfileRow(person: SeedPerson): typeof userProfiles.$inferInsert {
  const {
    id,
    email,
    role,
    englishName,
    nativeName,
    introduction,
    birthYear,
    gender,
    residence,
    timeZone,
    createdAt,
    lastActiveAt,
  } = person;
  return {
    id,
    email,
    role,
    englishName,
    nativeName,
    introduction,
    birthYear,
    ageGroup: ageGroupOf({ birthDate: null, birthYear }, utcDay(lastActiveAt)),
    gender,
    residence,
    timeZone,
    createdAt,
    lastActiveAt,
    emailVerified: true,
    onboardingCompletedAt: createdAt,
    updatedAt: createdAt,
  };
}

function makeSettingsRow({ id, settings, createdAt }: SeedPerson | SeedNewcomer): typeof userSettings.$inferInsert {
  return {
    userId: id,
    profileVisibility: settings.profileVisibility ?? 'everyone',
    onlineStatusAudience: settings.onlineStatusAudience ?? 'everyone',
    interfaceLanguage: settings.interfaceLanguage ?? 'ko',
    textSize: settings.textSize ?? 'medium',
    isRecommended: settings.isRecommended ?? true,
    updatedAt: createdAt,
  };
}

function makeLanguageRows({ id, native, learning }: SeedPerson): (typeof userLanguages.$inferInsert)[] {
  return [
    ...native.map((language, position) => ({
      userId: id,
      language,
      kind: 'native' as const,
      position,
      level: null,
      targetLevel: null,
      speakingLevel: null,
    })),
    ...learning.map(({ language, level, targetLevel, speaking }, index) => ({
      userId: id,
      language,
      kind: 'learning' as const,
      position: native.length + index,
      level,
      targetLevel,
      speakingLevel: speaking ?? null,
    })),
  ];
}

function makeFreeHourRows({ id, free }: SeedPerson): (typeof userAvailability.$inferInsert)[] {
  return free.map(([weekday, startMinute, endMinute]) => ({ userId: id, weekday, startMinute, endMinute }));
}

function makeInterestsRow({ id, interests, createdAt }: SeedPerson): typeof userInterests.$inferInsert {
  const { motivations, topics, learningStyles, learningExpectations } = interests;
  return {
    userId: id,
    motivations: [...motivations],
    topics: [...topics],
    learningStyles: [...learningStyles],
    learningExpectations: [...learningExpectations],
    updatedAt: createdAt,
  };
}

function makePreferencesRow({ id, preferences, createdAt }: SeedPerson): typeof userPreferences.$inferInsert {
  const { partnerPersonalities, groupSizes, ...single } = preferences;
  return {
    userId: id,
    ...single,
    partnerPersonalities: [...partnerPersonalities],
    groupSizes: [...groupSizes],
    updatedAt: createdAt,
  };
}

function makeOverrideRows({ id, overrides }: SeedPerson): (typeof availabilityOverrides.$inferInsert)[] {
  return overrides.map(([onDate, kind, startMinute, endMinute]) => ({
    userId: id,
    onDate,
    startMinute,
    endMinute,
    kind,
  }));
}

function makeConsentRows({ id, consent, createdAt }: SeedPerson | SeedNewcomer): (typeof consents.$inferInsert)[] {
  if (consent === null) return [];
  return [
    {
      id: consentId(id),
      userId: id,
      termsVersion,
      privacyVersion: termsVersion,
      acceptsMarketing: consent.acceptsMarketing,
      agreedAt: createdAt,
    },
  ];
}
