// Generated from contract/. Do not edit.
export { getContract } from '../../src/areas/system/handlers/get-contract.ts';
export { getHealth } from '../../src/areas/system/handlers/get-health.ts';
export { getReadiness } from '../../src/areas/system/handlers/get-readiness.ts';
export { getReferenceList } from '../../src/areas/system/handlers/get-reference-list.ts';
export { listReferenceLists } from '../../src/areas/system/handlers/list-reference-lists.ts';
