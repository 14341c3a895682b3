import type { Tool } from './tool.ts';

export const restler: Tool = {
  name: 'RESTler',
  source: 'docs/user-guide/Checkers.md and restler/checkers of microsoft/restler-fuzzer',
  cases: ['PayloadBody', 'InvalidDynamicObject', 'NamespaceRule', 'Examples'],
  tests: {
    'test/areas/profile/operations/delete-profile-image.test.ts': ['UseAfterFree'],
    // A request that fails halfway leaves no data behind.
    'test/areas/matching/operations/create-match-request.test.ts': ['LeakageRule'],
  },
  not: {
    'No path has a child resource under a parent that is chosen.': ['ResourceHierarchy'],
    'PayloadBody and InvalidDynamicObject with values of the user’s own.': ['InvalidValue'],
  },
};
