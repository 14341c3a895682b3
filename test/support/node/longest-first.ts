/**
 * Orders the test files of a run. The files that walk the whole contract, or run long stories, start first. If one of
 * them started last, it would run alone while the other worker has nothing to do, and print nothing for minutes.
 */
import { existsSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, longest first. Vitest only knows the sizes of files in a fresh clone. */
const longest = [
  'test/contract/cases.test.ts',
  'test/contract/invalidation.test.ts',
  'test/contract/links.test.ts',
  'test/contract/builds.test.ts',
  'test/areas/matching/operations/untold-ends.test.ts',
  'test/contract/languages.test.ts',
  'test/areas/notifications/operations/recounts-soon.test.ts',
  'test/areas/notifications/operations/untold-notices.test.ts',
  'test/contract/sensitive.test.ts',
  'test/browser/docs.test.ts',
  'test/cli/start.test.ts',
  'test/cli/new.test.ts',
  'test/cli/local-commands.test.ts',
  'test/cli/kill.test.ts',
  'test/store/migrations.node.test.ts',
];

export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const gone = longest.filter((file) => !existsSync(file));
    if (gone.length > 0)
      throw new Error(`test/support/node/longest-first.ts names what is not there: ${gone.join(', ')}`);
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => groupOf(one) - groupOf(other) || placeOf(one) - placeOf(other));
  }
}

const groupOf = ({ project }: TestSpecification): number => project.config.sequence.groupOrder;

function placeOf({ moduleId }: TestSpecification): number {
  const place = longest.findIndex((file) => moduleId.endsWith(`/${file}`));
  return place === -1 ? longest.length : place;
}
