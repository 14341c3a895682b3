/**
 * The column that stores each property of a component. Property and column must have the same type, null, values and
 * length. A component listed here lists all of its properties. A property that is not a column has a sentence instead.
 */
import { storedChat } from './stored-chat.ts';
import { storedSessions } from './stored-sessions.ts';
import { storedStats } from './stored-stats.ts';

export interface Column {
  readonly column: string;
  /** Intended differences and their reasons. */
  readonly except?: {
    readonly null?: string;
    readonly values?: { readonly onlyStored: readonly string[]; readonly why: string };
  };
}

/** A column, or a sentence that says what the property is made from. */
export type Place = Column | string;

const at = (column: string, except?: Column['except']): Column =>
  except === undefined ? { column } : { column, except };
const untilOnboarded = { null: 'empty until onboarding asks for it; afterwards it cannot be cleared' };
const learned = { null: 'null for a native language, which has no levels' };

const profile = {
  nativeName: at('user_profiles.native_name'),
  introduction: at('user_profiles.introduction'),
  birthDate: at('user_profiles.birth_date'),
  gender: at('user_profiles.gender'),
  residence: at('user_profiles.residence'),
  timeZone: at('user_profiles.time_zone'),
};
const learning = {
  language: at('user_languages.language'),
  level: at('user_languages.level', learned),
  targetLevel: at('user_languages.target_level', learned),
};
const skills = {
  speaking: at('user_languages.speaking_level'),
  listening: at('user_languages.listening_level'),
  reading: at('user_languages.reading_level'),
  writing: at('user_languages.writing_level'),
};
const minutes = {
  startTime: 'start_minute, in minutes from midnight',
  endTime: 'end_minute, in minutes from midnight',
};
const weekday = 'weekday, as an ISO number';
const reportSummary = {
  reportId: at('reports.id'),
  status: at('reports.status'),
  reason: at('reports.reason'),
  subjectId: at('reports.subject_id'),
  reporterId: at('reports.reporter_id'),
  createdAt: at('reports.created_at'),
  decision: at('reports.decision'),
  resolvedAt: at('reports.resolved_at'),
};

const noHours = { null: 'NULL without quiet hours' };
const whole = { null: 'what a patch leaves out stays as it is' };
const notificationPreferences = {
  quietHours: 'the columns that begin with quiet_',
  digest: 'the columns that begin with digest_',
  pausedUntil: at('notification_preferences.paused_until'),
  pushWhileActive: at('notification_preferences.push_while_active'),
};
const quietHours = {
  from: at('notification_preferences.quiet_from', noHours),
  to: at('notification_preferences.quiet_to', noHours),
  weekdays: 'quiet_weekdays, as JSON',
};
const digest = {
  frequency: at('notification_preferences.digest_frequency'),
  at: at('notification_preferences.digest_time'),
  weekday: at('notification_preferences.digest_weekday'),
};

export const stored: Readonly<Record<string, Readonly<Record<string, Place>>>> = {
  Profile: {
    ...profile,
    userId: at('user_profiles.id'),
    email: at('user_profiles.email'),
    isEmailVerified: at('user_profiles.email_verified'),
    role: at('user_profiles.role'),
    status: at('user_profiles.status', { values: { onlyStored: ['deleted'], why: 'who is deleted has no profile' } }),
    englishName: at('user_profiles.english_name'),
    birthYear: at('user_profiles.birth_year'),
    onboardingCompletedAt: at('user_profiles.onboarding_completed_at'),
    createdAt: at('user_profiles.created_at'),
    updatedAt: at('user_profiles.updated_at'),
    deletion: 'delete_after and deletion_requested_at',
    image: 'the columns that begin with image_',
    languages: 'rows of user_languages',
    completeness: 'computed',
    consents: 'the latest row of consents',
  },
  ProfileUpdate: {
    ...profile,
    englishName: at('user_profiles.english_name', untilOnboarded),
    birthYear: 'user_profiles.birth_year, which has room for later years than a birth can have',
  },
  PrivacySettings: {
    profileVisibility: at('user_settings.profile_visibility'),
    onlineStatusAudience: at('user_settings.online_status_audience'),
    messageAudience: at('user_settings.message_audience'),
    ageBandAudience: at('user_settings.age_band_audience'),
    residenceAudience: at('user_settings.residence_audience'),
    isRecommended: at('user_settings.is_recommended'),
  },
  InterfaceSettings: { language: at('user_settings.interface_language') },
  AccessibilitySettings: {
    textSize: at('user_settings.text_size'),
    reducesMotion: at('user_settings.reduces_motion'),
    hasHighContrast: at('user_settings.has_high_contrast'),
    showsCaptions: at('user_settings.shows_captions'),
  },
  NativeLanguage: { language: at('user_languages.language') },
  LearningLanguage: { ...learning, skills: 'SkillLevels' },
  LearningLanguageEntry: { ...learning, skills: 'SkillLevelsEntry' },
  SkillLevels: skills,
  SkillLevelsEntry: skills,
  WeeklyBlock: { ...minutes, weekday },
  WeeklyBlockEntry: { ...minutes, weekday },
  DateOverride: { ...minutes, onDate: at('availability_overrides.on_date'), kind: at('availability_overrides.kind') },
  DateOverrideEntry: {
    ...minutes,
    onDate: at('availability_overrides.on_date'),
    kind: at('availability_overrides.kind'),
  },
  Consents: {
    termsVersion: at('consents.terms_version'),
    privacyVersion: at('consents.privacy_version'),
    acceptsMarketing: at('consents.accepts_marketing'),
    agreedAt: at('consents.agreed_at'),
  },
  AuthSession: {
    sessionId: at('auth_sessions.id'),
    isCurrent: 'compared with the token of the caller',
    signedInWith: at('auth_sessions.signed_in_with'),
    browser: at('auth_sessions.browser'),
    system: at('auth_sessions.system'),
    createdAt: at('auth_sessions.created_at'),
    lastUsedAt: at('auth_sessions.last_used_at'),
    expiresAt: at('auth_sessions.expires_at'),
  },
  PushSubscription: {
    subscriptionId: at('push_subscriptions.id'),
    isCurrent: 'compared with the token of the caller',
    browser: at('auth_sessions.browser'),
    system: at('auth_sessions.system'),
    createdAt: at('push_subscriptions.created_at'),
    lastSuccessAt: at('push_subscriptions.last_success_at'),
    lastFailure: 'failed_at and failure',
  },
  PushFailure: {
    at: at('push_subscriptions.failed_at', { null: 'null if nothing has failed' }),
    reason: at('push_subscriptions.failure', { null: 'null if nothing has failed' }),
  },
  NewPushSubscription: {
    endpoint: at('push_subscriptions.endpoint'),
    expirationTime: 'expires_at, in milliseconds since 1970',
    keys: 'p256dh and auth',
    keyId: at('push_subscriptions.key_id'),
  },
  Export: {
    exportId: at('exports.id'),
    status: at('exports.status'),
    requestedAt: at('exports.requested_at'),
    readyAt: at('exports.ready_at'),
    expiresAt: at('exports.expires_at'),
    sizeBytes: at('exports.size_bytes'),
    downloadUrl: 'signed while the answer is made',
  },
  NewMatchRequest: { receiverId: at('matching_requests.receiver_id'), message: at('matching_requests.message') },
  MatchRequest: {
    requestId: at('matching_requests.id'),
    direction: 'whether the reader is the sender',
    status: at('matching_requests.status'),
    partner: 'the other of sender_id and receiver_id',
    message: at('matching_requests.message'),
    createdAt: at('matching_requests.created_at'),
    expiresAt: at('matching_requests.expires_at'),
    decidedAt: at('matching_requests.decided_at'),
    match: 'the row of matches',
  },
  Match: {
    matchId: at('matches.id'),
    partner: 'the other of low_id and high_id',
    roomId: at('matches.room_id'),
    matchedAt: at('matches.matched_at'),
  },
  ...storedChat,
  ...storedSessions,
  ...storedStats,
  MatchFeedback: {
    userId: at('match_feedback.person_id'),
    kind: at('match_feedback.kind'),
    hiddenUntil: 'created_at and the time its kind lasts',
  },
  MatchFeedbackReplacement: { kind: at('match_feedback.kind') },
  NotificationPreferences: {
    ...notificationPreferences,
    channels: 'channels, as JSON, and the defaults in the code',
  },
  NotificationPreferencesUpdate: {
    ...notificationPreferences,
    channels: 'channels, as JSON',
    pushWhileActive: at('notification_preferences.push_while_active', whole),
  },
  QuietHours: quietHours,
  QuietHoursReplacement: quietHours,
  EmailDigest: digest,
  EmailDigestUpdate: {
    frequency: at('notification_preferences.digest_frequency', whole),
    at: at('notification_preferences.digest_time', whole),
    weekday: at('notification_preferences.digest_weekday', whole),
  },
  NewReport: { reason: at('reports.reason'), text: at('reports.text') },
  ReportReceipt: { reportId: at('reports.id'), reason: at('reports.reason'), createdAt: at('reports.created_at') },
  ReportSummary: reportSummary,
  Report: {
    ...reportSummary,
    text: at('reports.text'),
    evidence: 'evidence, as JSON',
    note: at('reports.note'),
    resolvedBy: at('reports.resolved_by'),
  },
  ReportResolution: {
    decision: at('reports.decision', { null: 'null until it is resolved' }),
    note: at('reports.note'),
  },
};
