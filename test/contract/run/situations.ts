/** Changes in situations that no example covers and in which more reads become stale. */
import type { ExampleAct } from '../../../src/codegen/emit/cases/case.ts';

type Situation = Pick<ExampleAct, 'example' | 'as' | 'scenario' | 'request'>;

const nothing = { path: {}, query: {}, headers: {} };
const ofDaniel = { ...nothing, path: { userId: '{{danielId}}' } };
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
  ],
  unblockUser: [byMina('a partner of before', 'minaHasBlockedHerPartner', ofDaniel)],
  saveRecommendationFeedback: [
    byMina('not my level', 'danielHasAskedMina', { ...ofDaniel, body: { kind: 'not_my_level' } }),
  ],
  updateMySettings: [
    byMina('hiding', 'danielHasAskedMina', { ...nothing, body: { privacy: { profileVisibility: 'nobody' } } }),
  ],
  deleteMyAccount: [
    byMina('leaving with another device signed in', 'minaSignedIn', nothing),
    byMina('leaving with a request', 'danielHasAskedMina', nothing),
    byMina('leaving a partner', 'danielAndMinaMatched', nothing),
  ],
  restoreMyAccount: [
    byMina('coming back to a request', 'danielHasAskedMinaWhoLeaves', nothing),
    byMina('coming back to a partner', 'minaMatchedAndLeaving', nothing),
  ],
  resolveReport: [
    suspendingDaniel('the sender of a request', 'danielReportedAndHasAskedHana'),
    suspendingDaniel('a partner', 'danielReportedAndMatchedWithHana'),
    suspendingDaniel('a blocked user', 'danielReportedAndBlockedByHana'),
  ],
  saveMyConsents: [
    byMina('a date of birth in another age band', null, {
      ...nothing,
      body: {
        termsVersion: '2026-03-01',
        privacyVersion: '2026-03-01',
        acceptsMarketing: false,
        birthDate: '1985-05-14',
      },
    }),
  ],
  replaceMyAvailability: [byMina('no free hours', null, { ...nothing, body: { weekly: [], overrides: [] } })],
  uploadProfileImage: [byMina('during onboarding', 'minaHalfway', { ...nothing, body: { file: 'squarePng' } })],
  confirmProfileImageUpload: [
    byMina('during onboarding', 'minaHalfwayPictureSent', { ...nothing, body: { uploadId: '{{uploadId}}' } }),
  ],
  deleteProfileImage: [byMina('during onboarding', 'minaHalfwayWithPicture', nothing)],
};
