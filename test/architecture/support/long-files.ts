/** Files that may be longer than 250 lines, how long, and why. */
const oneOperation = 'the guarantees of one operation stand together, in the order of its statuses';

export const longFiles: Readonly<Record<string, { readonly lines: number; readonly why: string }>> = {
  'src/codegen/emit/zod.ts': {
    lines: 295,
    why: 'one case for each kind of schema; splitting it would part the recursion',
  },
  'src/areas/notifications/rules/types.ts': { lines: 330, why: 'a table: one entry for each type of notice' },
  'src/reference/zones.ts': { lines: 395, why: 'a table: every zone with its other names' },
  'test/areas/account/operations/fill-account.ts': { lines: 270, why: 'one block of rows for each table about users' },
  'test/areas/auth/operations/finish-login.test.ts': { lines: 295, why: oneOperation },
  'test/areas/matching/data/trio/rules.ts': {
    lines: 315,
    why: 'the whole model of three users, beside which the database is held',
  },
  'test/areas/matching/operations/create-match-request.test.ts': { lines: 310, why: oneOperation },
  'test/areas/matching/operations/list-recommendations.test.ts': { lines: 320, why: oneOperation },
  'test/areas/onboarding/operations/complete-onboarding.test.ts': { lines: 312, why: oneOperation },
  'test/areas/profile/data/invariants.test.ts': {
    lines: 300,
    why: 'one line of direct SQL for each constraint of the tables',
  },
  'test/areas/profile/operations/declared-birth.test.ts': { lines: 350, why: 'all ways to change one declared birth' },
  'test/areas/profile/operations/upload-profile-image.test.ts': { lines: 335, why: oneOperation },
  'test/client/results.node.test.ts': { lines: 270, why: 'every way in which a call of the SDK can end' },
  'test/codegen/diff/changes.ts': { lines: 320, why: 'a table: one row for each rule of the differ' },
  'test/codegen/single/cases.ts': { lines: 600, why: 'a table: one row for each case of a single schema' },
  'test/platform/bodies.test.ts': { lines: 260, why: 'every way in which a body can be refused' },
  'test/platform/faults.test.ts': { lines: 275, why: 'a table: one row for each fault message' },
};
