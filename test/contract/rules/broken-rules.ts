/** For every operation whose requests have rules: a request that fits the schemas and breaks the rules. */
import model from '../../../generated/model/operations.json';
import type { ContractModel, OperationModel } from '../../../src/codegen/model/operation.ts';
import { request, type Answer } from '../../support/app.ts';
import { missingId, people, type PersonName } from '../../support/people.ts';

type Query = Readonly<Record<string, string | readonly string[]>>;

export interface BrokenRequest {
  readonly as?: PersonName;
  /** Values of the path. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Query;
  readonly body?: object;
  /** The code of the problem if it is not `request.invalid`: then it names only its own place. */
  readonly code?: string;
  /** Its rules need a value of the path, so they find nothing beside a fault of the schema. */
  readonly needsPath?: true;
}

/** U+202E reorders the text around it. */
const hidden = 'a\u202Eb';
const cursor = `${'a'.repeat(40)}.${'b'.repeat(43)}`;
const future = { birthDate: '2099-01-01', birthYear: 2000 };
const languages = {
  native: [{ language: 'ko' }, { language: 'ko' }],
  learning: [
    { language: 'xx', level: 'B1', targetLevel: 'A1' },
    { language: 'ko', level: 'A1', targetLevel: 'A1' },
  ],
};
const interests = {
  motivations: ['none'],
  topics: ['none'],
  learningStyles: ['none'],
  learningExpectations: ['none'],
};
const wishes = {
  partnerPersonalities: ['none'],
  communicationMethod: 'none',
  dailyMinutes: 'none',
  groupSizes: ['none'],
};
const week = [
  { weekday: 'monday', startTime: '10:00', endTime: '12:00' },
  { weekday: 'monday', startTime: '11:00', endTime: '13:00' },
  { weekday: 'friday', startTime: '12:00', endTime: '11:00' },
];
const dates = [
  { onDate: '2026-03-03', kind: 'off', startTime: '10:00', endTime: '12:00' },
  { onDate: '2026-03-03', kind: 'off', startTime: '11:00', endTime: '13:00' },
  { onDate: '2099-01-01', kind: 'off', startTime: '12:00', endTime: '11:00' },
];
const profile = { englishName: hidden, introduction: hidden, residence: 'atlantis', timeZone: 'Mars/Base', ...future };

const subscription = {
  endpoint: 'https://example.com/push',
  expirationTime: 5,
  keys: { p256dh: 'a', auth: 'b' },
  keyId: 'an-earlier-key-1',
};

const template = { title: hidden, body: hidden };
const key = 'match.request_received';

const brokenPlan = {
  languages: [
    { language: 'xx', minutes: 20 },
    { language: 'xx', minutes: 20 },
  ],
  topic: hidden,
  notes: hidden,
  privateNotes: hidden,
  meetingLink: 'http://meet.example/a',
};

const requestsByHand: Readonly<Record<string, readonly BrokenRequest[]>> = {
  createPushSubscription: [{ body: subscription }],
  saveMyConsents: [
    { body: { termsVersion: '2026-03-01', privacyVersion: '2026-03-01', acceptsMarketing: false, ...future } },
  ],
  startLogin: [
    {
      path: { provider: 'google' },
      query: { returnTo: 'https://evil.example/', codeChallenge: 'a'.repeat(43) },
      code: 'auth.return_target_refused',
    },
  ],
  createMatchRequest: [
    { body: { receiverId: people.daniel.id, message: hidden } },
    { body: { receiverId: people.mina.id }, code: 'profile.self_not_allowed' },
  ],
  listMatchRequests: [{ query: { direction: 'received', cursor } }],
  listRecommendations: [{ query: { nativeLanguage: 'xx', learningLanguage: 'xx', topic: ['none'], cursor } }],
  updateMatchPreferences: [{ body: wishes }],
  correctUserBirth: [{ as: 'hana', path: { userId: people.mina.id }, body: { ...future, reason: hidden } }],
  listReportMatches: [{ as: 'hana', path: { reportId: missingId }, query: { cursor } }],
  resolveReport: [{ as: 'hana', path: { reportId: missingId }, body: { decision: 'dismiss', note: hidden } }],
  updateNotificationPreferences: [
    {
      body: {
        quietHours: { from: '22:00', to: '22:00', weekdays: ['monday'] },
        pausedUntil: '2099-01-01T00:00:00Z',
      },
    },
  ],
  createChatCorrection: [
    {
      path: { roomId: missingId, messageId: missingId },
      body: {
        clientCorrectionId: missingId,
        revision: 1,
        spans: [
          { start: 4, end: 4, replacement: null },
          { start: 3, end: 2, replacement: hidden },
        ],
        comment: hidden,
      },
    },
  ],
  updateChatMembership: [{ path: { roomId: missingId }, body: { mutedUntil: '2099-01-01T00:00:00Z' } }],
  previewNotification: [{ body: { type: 'onboarding.completed', at: '1999-12-31T00:00:00Z' } }],
  createNotifications: [
    {
      as: 'hana',
      body: { userIds: [people.mina.id], title: hidden, body: hidden, link: 'http://studymate.example/news' },
    },
  ],
  previewNotificationTemplate: [
    { as: 'hana', path: { key }, body: { ko: template, en: template } },
    {
      as: 'hana',
      path: { key },
      body: {
        variables: [
          { name: 'actor', value: hidden },
          { name: 'unknown', value: 'a' },
        ],
      },
      needsPath: true,
    },
  ],
  replaceNotificationTemplate: [{ as: 'hana', path: { key }, body: { ko: template, en: template } }],
  saveOnboardingInterests: [{ body: interests }],
  saveOnboardingLanguages: [{ body: languages }],
  saveOnboardingPreferences: [{ body: { ...wishes, weeklyAvailability: week } }],
  saveOnboardingProfile: [{ body: profile }],
  createMyProfile: [{ body: { englishName: hidden, timeZone: 'Mars/Base' } }],
  replaceMyAvailability: [{ body: { weekly: week, overrides: dates } }],
  replaceMyInterests: [{ body: interests }],
  replaceMyLanguages: [{ body: languages }],
  updateMyProfile: [{ body: { ...profile, nativeName: hidden } }],
  reportUser: [{ path: { userId: people.daniel.id }, body: { reason: 'spam', text: hidden } }],
  createChatRoom: [{ body: { kind: 'group', title: hidden } }],
  updateChatRoom: [{ path: { roomId: missingId }, body: { title: hidden } }],
  listChatMembers: [{ path: { roomId: missingId }, query: { cursor } }],
  listChatMessages: [{ path: { roomId: missingId }, query: { before: '9', after: '1', around: '5' } }],
  addReaction: [{ path: { roomId: missingId, messageId: missingId, emoji: 'a' } }],
  removeReaction: [{ path: { roomId: missingId, messageId: missingId, emoji: 'a' } }],
  editChatMessage: [{ path: { roomId: missingId, messageId: missingId }, body: { text: hidden } }],
  sendChatMessage: [
    { path: { roomId: missingId }, body: { clientMessageId: missingId, text: hidden, language: 'xx' } },
  ],
  createSession: [
    {
      body: {
        partnerId: people.daniel.id,
        kind: 'video',
        startsAt: '2026-03-05T10:00:30Z',
        durationMinutes: 30,
        ...brokenPlan,
      },
    },
    {
      body: { partnerId: people.mina.id, kind: 'video', startsAt: '2026-03-05T10:00:00Z', durationMinutes: 30 },
      code: 'profile.self_not_allowed',
    },
  ],
  findSessionSlots: [
    {
      query: {
        partnerId: people.daniel.id,
        from: '2026-03-05T10:00:00Z',
        to: '2026-03-05T10:00:00Z',
        durationMinutes: '30',
      },
    },
    {
      query: {
        partnerId: people.mina.id,
        from: '2026-03-05T10:00:00Z',
        to: '2026-03-05T11:00:00Z',
        durationMinutes: '30',
      },
      code: 'profile.self_not_allowed',
    },
  ],
  searchChatMessages: [{ query: { q: '안녕', from: '2026-03-03T00:00:00Z', to: '2026-03-02T00:00:00Z', cursor } }],
  getSessionCalendar: [{ query: { from: '1800-01-01', to: '1700-01-01', timeZone: 'Mars/Base' } }],
  getStatsSummary: [{ query: { period: 'month', on: '1800-01-01' } }],
  getStatsActivity: [{ query: { from: '1800-01-01', to: '1700-01-01', bucket: 'day' } }],
  replaceStreakPause: [{ body: { pause: { startsOn: '2020-01-01', endsOn: '2019-01-01' } } }],
  updateSession: [{ path: { sessionId: missingId }, body: brokenPlan }],
  proposeSessionTime: [
    { path: { sessionId: missingId }, body: { startsAt: '2026-03-05T10:00:30Z', durationMinutes: 30 } },
  ],
  cancelSession: [{ path: { sessionId: missingId }, body: { reason: hidden } }],
  giveSessionFeedback: [{ path: { sessionId: missingId }, body: { rating: 5, words: hidden } }],
  setClock: [{ body: { now: '1990-01-01T00:00:00Z' } }],
};

/** Every operation that lists rules. The file is the normalised contract. */
export const operationsWithRules = (model as unknown as ContractModel).operations.filter(
  ({ rules }) => rules.length > 0,
);

/** A list whose only rule is that of its cursor has the same request as every other. */
const lists = operationsWithRules.filter(({ rules }) => rules.every(({ at }) => at === '/query/cursor'));

export const brokenRequests: Readonly<Record<string, readonly BrokenRequest[]>> = {
  ...Object.fromEntries(
    lists.map(({ id, access }) => [id, [{ as: access === 'admin' ? 'hana' : 'mina', query: { cursor } } as const]]),
  ),
  ...requestsByHand,
};

/** Sends a request of this operation, by mina unless it says otherwise. */
export function send(
  operation: OperationModel,
  { as = 'mina', path = {}, query = {}, body }: BrokenRequest,
): Promise<Answer> {
  const address = operation.path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => path[name] ?? '');
  return request(operation.method.toUpperCase(), address, {
    ...(operation.access === 'public' ? {} : { as }),
    headers: body ? { 'content-type': operation.body?.media[0]?.type ?? '' } : {},
    query,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
}

/** The places of the faults in an answer. */
export function pointersIn({ body }: Answer): readonly string[] {
  // The contract check has checked the form.
  const { errors = [] } = body as { errors?: readonly { pointer: string }[] };
  return errors.map(({ pointer }) => pointer);
}
