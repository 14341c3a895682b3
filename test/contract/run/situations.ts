/** Changes in which more reads become stale than in an example or in what `derived-situations.ts` derives. */
import type { ExampleAct } from '../../../src/codegen/emit/cases/case.ts';

type Situation = Pick<ExampleAct, 'example' | 'as' | 'scenario' | 'request'>;

const nothing = { path: {}, query: {}, headers: {} };
const ofDaniel = { ...nothing, path: { userId: '{{danielId}}' } };
const ofRoom = { ...nothing, path: { roomId: '{{roomId}}' } };
const byMina = (example: string, scenario: string | null, request: Situation['request']): Situation => ({
  example,
  as: 'mina',
  scenario,
  request,
});
const suspendingDaniel = (example: string, scenario: string): Situation => ({
  example,
  as: 'hana',
  scenario,
  request: { ...nothing, path: { reportId: '{{reportId}}' }, body: { decision: 'suspend' } },
});

export const situations: Readonly<Record<string, readonly Situation[]>> = {
  blockUser: [
    byMina('the partner of a match', 'danielAndMinaMatched', ofDaniel),
    byMina('the sender of a request', 'danielHasAskedMina', ofDaniel),
    byMina('a partner who has written', 'danielHasWrittenMina', ofDaniel),
    byMina('a partner who has corrected', 'danielHasCorrectedMina', ofDaniel),
    byMina('a partner who has planned a session', 'danielHasPlanned', ofDaniel),
    byMina('a partner with whom a session was declined', 'minaHasDeclinedSession', ofDaniel),
  ],
  unblockUser: [byMina('a partner of before', 'minaHasBlockedHerPartner', ofDaniel)],
  saveRecommendationFeedback: [
    byMina('not my level', 'danielHasAskedMina', { ...ofDaniel, body: { kind: 'not_my_level' } }),
  ],
  removeChatMember: [
    byMina('leaving with unread messages', 'danielHasWrittenInGroup', {
      ...nothing,
      path: { roomId: '{{roomId}}', userId: '{{minaId}}' },
    }),
  ],
  saveChatMember: [
    byMina('joining a public room with messages', 'danielReportedInGroupOfHana', {
      ...nothing,
      path: { roomId: '{{roomId}}', userId: '{{minaId}}' },
      body: {},
    }),
  ],
  deleteChatRoom: [
    byMina('a room with unread messages', 'danielHasWrittenInGroup', ofRoom),
    byMina('a public room', 'minaHasPublicRoom', ofRoom),
  ],
  sendChatMessage: [
    byMina('a message with words that were searched', 'danielHasWrittenAsPartner', {
      ...ofRoom,
      body: { clientMessageId: '0c1e7f0a-93d5-4b52-9f0e-6a5a2f6f1c11', text: 'Hi Daniel!' },
    }),
    byMina('a message in a public room', 'minaHasPublicRoom', {
      ...ofRoom,
      body: { clientMessageId: '0c1e7f0a-93d5-4b52-9f0e-6a5a2f6f1c11', text: '안녕하세요' },
    }),
  ],
  endMatch: [
    byMina('a partner in a group who shows themselves to partners', 'danielInGroupForPartners', {
      ...nothing,
      path: { matchId: '{{matchId}}' },
    }),
    byMina('a partner who has written and shows themselves to partners', 'danielHasWrittenAsPartner', {
      ...nothing,
      path: { matchId: '{{matchId}}' },
    }),
    byMina('a partner who has planned a session', 'danielHasPlanned', {
      ...nothing,
      path: { matchId: '{{matchId}}' },
    }),
    {
      example: 'a partner whose notice is unread',
      as: 'daniel',
      scenario: 'danielMatchedWithMinaForPartners',
      request: { ...nothing, path: { matchId: '{{matchId}}' } },
    },
  ],
  updateMatchPreferences: [
    byMina('a wish that the sender does not meet', 'danielHasAskedMina', {
      ...nothing,
      body: { partnerAgeBands: ['55+'] },
    }),
  ],
  updateMyProfile: [
    byMina('a zone in which it is still yesterday', null, { ...nothing, body: { timeZone: 'Pacific/Honolulu' } }),
    byMina('an age that the sender does not wish for', 'danielHasAskedMinaForHerAge', {
      ...nothing,
      body: { birthYear: 1985 },
    }),
  ],
  completeOnboarding: [byMina('other wishes', 'minaAskedByDanielWishesAgain', nothing)],
  correctUserBirth: [
    {
      example: 'a matched user who becomes a minor',
      as: 'hana',
      scenario: 'danielAndMinaMatched',
      request: { ...ofDaniel, body: { birthYear: 2010, reason: 'The identity card shows it.' } },
    },
    {
      example: 'a minor who becomes an adult again',
      as: 'hana',
      scenario: 'minaBecomesMinor',
      request: { ...nothing, path: { userId: '{{minaId}}' }, body: { birthYear: 1998, reason: 'A mistake.' } },
    },
  ],
  replaceNotificationTemplate: [
    {
      example: 'the texts of a notice that the administrator has',
      as: 'hana',
      scenario: 'hanaTold',
      request: {
        ...nothing,
        path: { key: 'match.request_received' },
        body: { ko: { title: '{actor}님', body: '본문' }, en: { title: '{actor}', body: 'Body' } },
      },
    },
  ],
  unsubscribeFromEmails: [
    byMina('the link of an announcement', 'minaMayUnsubscribe', {
      ...nothing,
      path: { token: '{{unsubscribeToken}}' },
      body: { 'List-Unsubscribe': 'One-Click' },
    }),
  ],
  updateMySettings: [
    byMina('an age that is hidden from a sender who wishes for it', 'danielHasAskedMinaForHerAge', {
      ...nothing,
      body: { privacy: { ageBandAudience: 'nobody' } },
    }),
    byMina('another language', 'minaHasPlanned', { ...nothing, body: { interface: { language: 'en' } } }),
    byMina('hiding', 'danielHasAskedMina', { ...nothing, body: { privacy: { profileVisibility: 'nobody' } } }),
  ],
  replaceStreakPause: [
    byMina('a pause from today on', null, {
      ...nothing,
      body: { pause: { startsOn: '2026-03-02', endsOn: '2026-03-08' } },
    }),
  ],
  deleteMyAccount: [
    byMina('leaving with another device signed in', 'minaSignedIn', nothing),
    byMina('leaving with a request', 'danielHasAskedMina', nothing),
    byMina('leaving a partner', 'danielAndMinaMatched', nothing),
    byMina('leaving a partner who has written', 'danielHasWrittenMina', nothing),
    byMina('leaving a partner who has corrected', 'danielHasCorrectedMina', nothing),
    byMina('leaving with a public room', 'minaHasPublicRoom', nothing),
    byMina('leaving a partner who has planned a session', 'danielHasPlanned', nothing),
    byMina('leaving a partner whose session was declined', 'minaHasDeclinedSession', nothing),
  ],
  restoreMyAccount: [
    byMina('coming back to a request', 'danielHasAskedMinaWhoLeaves', nothing),
    byMina('coming back to a partner', 'minaMatchedAndLeaving', nothing),
  ],
  resolveReport: [
    suspendingDaniel('the sender of a request', 'danielReportedAndHasAskedHana'),
    suspendingDaniel('a blocked user', 'danielReportedAndBlockedByHana'),
    suspendingDaniel('a member of a group who has written', 'danielReportedInGroupOfHana'),
    suspendingDaniel('a member of a group who has corrected', 'danielReportedAndHasCorrectedHana'),
  ],
  saveMyConsents: [
    byMina('a date of birth in another age band', 'danielHasAskedMinaForHerAge', {
      ...nothing,
      body: {
        termsVersion: '2026-03-01',
        privacyVersion: '2026-03-01',
        acceptsMarketing: false,
        birthDate: '1985-05-14',
      },
    }),
  ],
  deleteChatMessage: [
    byMina('a message that was corrected', 'danielHasCorrectedMina', {
      ...nothing,
      path: { roomId: '{{roomId}}', messageId: '{{answerId}}' },
    }),
  ],
  proposeSessionTime: [
    byMina('in return', 'danielHasProposed', {
      ...nothing,
      path: { sessionId: '{{sessionId}}' },
      body: { startsAt: '2026-03-05T10:30:00Z', durationMinutes: 60 },
    }),
  ],
  endOtherAuthSessions: [byMina('a device that gets notifications', 'minaHasPush', nothing)],
  createSession: [
    byMina('a time at which both are free', 'minaAndDanielAreFree', {
      ...nothing,
      body: {
        partnerId: '{{danielId}}',
        kind: 'video',
        startsAt: '2026-03-05T10:00:00Z',
        durationMinutes: 60,
      },
    }),
  ],
  replaceMyAvailability: [
    byMina('no free hours', null, { ...nothing, body: { weekly: [], overrides: [] } }),
    byMina('no free hours for a partner', 'minaAndDanielAreFree', { ...nothing, body: { weekly: [], overrides: [] } }),
  ],
  uploadProfileImage: [byMina('during onboarding', 'minaHalfway', { ...nothing, body: { file: 'squarePng' } })],
  confirmProfileImageUpload: [
    byMina('during onboarding', 'minaHalfwayPictureSent', { ...nothing, body: { uploadId: '{{uploadId}}' } }),
  ],
  deleteProfileImage: [byMina('during onboarding', 'minaHalfwayWithPicture', nothing)],
};
