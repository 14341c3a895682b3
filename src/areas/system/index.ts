import * as handlers from '../../../generated/handlers/system.ts';
import { defineArea } from '../define-area.ts';

export { reachObjects } from './hooks.ts';

/** The public interface of the area `system`: health, the contract itself and the reference lists. */
export const system = defineArea('system', {
  handlers,
});
