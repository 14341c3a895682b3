import * as handlers from '../../../generated/handlers/moderation.ts';
import { defineArea } from '../define-area.ts';

/** The public interface of the area `moderation`: the moderators' list of reports, the decisions on them, and corrected births. */
export const moderation = defineArea('moderation', {
  handlers,
});
