/** Changes in situations that no example has, where more becomes stale. */
import type { ExampleAct } from '../../../src/codegen/emit/cases/case.ts';

type Situation = Pick<ExampleAct, 'example' | 'as' | 'scenario' | 'request'>;

const nothing = { path: {}, query: {}, headers: {} };
const ofDaniel = { ...nothing, path: { userId: '{{danielId}}' } };
const byMina = (example: string, scenario: string, request: Situation['request']): Situation => ({
  example,
  as: 'mina',
  scenario,
  request,
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
    byMina('leaving with a request', 'danielHasAskedMina', nothing),
    byMina('leaving a partner', 'danielAndMinaMatched', nothing),
  ],
  restoreMyAccount: [
    byMina('coming back to a request', 'danielHasAskedMinaWhoLeaves', nothing),
    byMina('coming back to a partner', 'minaMatchedAndLeaving', nothing),
  ],
  resolveReport: [
    {
      example: 'the sender of a request',
      as: 'hana',
      scenario: 'danielReportedAndHasAskedHana',
      request: { ...nothing, path: { reportId: '{{reportId}}' }, body: { decision: 'suspend' } },
    },
  ],
};
