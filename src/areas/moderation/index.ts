import * as handlers from '../../../generated/handlers/moderation.ts';
import { defineArea } from '../define-area.ts';
import { checkText, faultsIn, firstZone, judgeBirth } from '../profile/index.ts';

/**
 * The public interface of the area `moderation`: the moderators' list of reports, the decisions on them, and corrected
 * births.
 */
export const moderation = defineArea('moderation', {
  handlers,
  rules: {
    correctUserBirth: ({ body }, clock) => [
      ...faultsIn(judgeBirth(body, clock.today(firstZone))),
      ...faultsIn(checkText('/body/reason', body.reason)),
    ],
    resolveReport: ({ body }) => faultsIn(checkText('/body/note', body.note)),
  },
});
