import { defineArea } from '../define-area.ts';
import { getContract } from './handlers/get-contract.ts';
import { getHealth } from './handlers/get-health.ts';
import { getReadiness } from './handlers/get-readiness.ts';
import { getReferenceList } from './handlers/get-reference-list.ts';
import { listReferenceLists } from './handlers/list-reference-lists.ts';

export { reachObjects } from './hooks.ts';

/** The public interface of the area `system`: health, the contract itself and the reference lists. */
export const system = defineArea('system', {
  handlers: { getContract, getHealth, getReadiness, getReferenceList, listReferenceLists },
});
