import { getContract } from './handlers/get-contract.ts';
import { getHealth } from './handlers/get-health.ts';
import { getReadiness } from './handlers/get-readiness.ts';
import { getReferenceList } from './handlers/get-reference-list.ts';
import { listReferenceLists } from './handlers/list-reference-lists.ts';

export const systemHandlers = { getContract, getHealth, getReadiness, getReferenceList, listReferenceLists };
