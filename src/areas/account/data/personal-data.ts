import { asc, eq, getTableColumns } from 'drizzle-orm';
import { read } from '../../../store/batch.ts';
import { open } from '../../../store/database.ts';
import { ownFeedback, ownWishes } from '../../matching/data/own-recommendations.ts';
import { ownMatches, ownNotifications, ownRequests } from '../../matching/data/personal-data.ts';
import { exports, reports } from './tables.ts';
import { authIdentities, authSessions, securityEvents } from '../../auth/data/tables.ts';
import { onboardingData, onboardingRuns, userInterests, userPreferences } from '../../onboarding/data/tables.ts';
import {
  availabilityOverrides,
  blocks,
  consents,
  userAvailability,
  userLanguages,
  userProfiles,
  userSettings,
  zoneHistory,
} from '../../profile/data/tables.ts';

/** Everything the database holds about one person, by subject, in one consistent view (one round trip). Secrets are left out. */
export async function readPersonalData(db: D1Database, userId: string) {
  const orm = open(db);
  const [
    profile,
    languages,
    weeklyAvailability,
    availabilityOnDates,
    settings,
    timeZones,
    agreements,
    blocked,
    signIns,
    sessions,
    securityLog,
    reported,
    ordered,
    interests,
    preferences,
    runs,
    drafts,
    matchRequests,
    matched,
    told,
    matchWishes,
    matchFeedback,
  ] = await read(db, [
    orm.select(profileColumns).from(userProfiles).where(eq(userProfiles.id, userId)),
    orm
      .select()
      .from(userLanguages)
      .where(eq(userLanguages.userId, userId))
      .orderBy(asc(userLanguages.kind), asc(userLanguages.position)),
    orm.select().from(userAvailability).where(eq(userAvailability.userId, userId)),
    orm.select().from(availabilityOverrides).where(eq(availabilityOverrides.userId, userId)),
    orm.select().from(userSettings).where(eq(userSettings.userId, userId)),
    orm.select().from(zoneHistory).where(eq(zoneHistory.userId, userId)).orderBy(asc(zoneHistory.startsAt)),
    orm.select().from(consents).where(eq(consents.userId, userId)).orderBy(asc(consents.agreedAt)),
    orm
      .select({ userId: blocks.blockedId, blockedAt: blocks.createdAt })
      .from(blocks)
      .where(eq(blocks.blockerId, userId)),
    orm.select().from(authIdentities).where(eq(authIdentities.userId, userId)),
    orm.select().from(authSessions).where(eq(authSessions.userId, userId)).orderBy(asc(authSessions.createdAt)),
    orm.select().from(securityEvents).where(eq(securityEvents.userId, userId)).orderBy(asc(securityEvents.createdAt)),
    orm.select(ownReportColumns).from(reports).where(eq(reports.reporterId, userId)).orderBy(asc(reports.createdAt)),
    orm.select().from(exports).where(eq(exports.userId, userId)).orderBy(asc(exports.requestedAt)),
    orm.select().from(userInterests).where(eq(userInterests.userId, userId)),
    orm.select().from(userPreferences).where(eq(userPreferences.userId, userId)),
    orm.select().from(onboardingRuns).where(eq(onboardingRuns.userId, userId)),
    orm.select().from(onboardingData).where(eq(onboardingData.userId, userId)),
    ownRequests(userId),
    ownMatches(userId),
    ownNotifications(userId),
    ownWishes(userId),
    ownFeedback(userId),
  ]);
  return {
    profile: profile[0] ?? null,
    languages,
    availability: { weekly: weeklyAvailability, onDates: availabilityOnDates },
    settings: settings[0] ?? null,
    timeZones,
    consents: agreements,
    blocks: blocked,
    signIn: { identities: signIns, sessions, securityLog },
    reports: reported,
    exports: ordered,
    interests: interests[0] ?? null,
    preferences: preferences[0] ?? null,
    onboarding: {
      run: runs[0] ?? null,
      drafts: drafts.map(({ answers, ...draft }): object => ({ ...draft, answers: JSON.parse(answers) })),
    },
    matchRequests,
    matches: matched,
    notifications: told,
    matchPreferences: matchWishes[0] ?? null,
    matchFeedback,
  };
}

/** Without the counters that only the service needs. */
const {
  version: _version,
  languagesVersion: _languages,
  availabilityVersion: _availability,
  imageVersion: _image,
  ...profileColumns
} = getTableColumns(userProfiles);

/** What she reported herself. The evidence is about somebody else, and the decision is the moderators'. */
const ownReportColumns = {
  id: reports.id,
  subjectId: reports.subjectId,
  reason: reports.reason,
  text: reports.text,
  createdAt: reports.createdAt,
};
