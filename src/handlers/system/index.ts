import { getContract } from './get-contract.ts';
import { getHealth } from './get-health.ts';
import { getReadiness } from './get-readiness.ts';
import { getReferenceList } from './get-reference-list.ts';
import { listReferenceLists } from './list-reference-lists.ts';

export const systemHandlers = { getContract, getHealth, getReadiness, getReferenceList, listReferenceLists };
