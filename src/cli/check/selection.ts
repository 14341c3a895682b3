/** Which tests a changed file concerns. `npm run check` runs these; `npm test` runs everything. */

import { operationsReaching } from './reaching.ts';

/** Tests to run: files and folders below the project, and operations whose contract cases run. */
export interface Choice {
  readonly tests: readonly string[];
  readonly casesOf?: readonly string[];
}

interface Rule {
  readonly changed: RegExp;
  /** What the groups of the pattern choose. */
  readonly choose: (...groups: string[]) => Choice;
  readonly because: string;
}

const tests = (...paths: string[]): Choice => ({ tests: paths });

/** The first rule that fits a file decides. */
const rules: readonly Rule[] = [
  {
    changed: /^(test\/.+\.test\.ts)$/,
    choose: (file) => tests(file),
    because: 'the test itself',
  },
  {
    changed: /^src\/areas\/([^/]+)\/handlers\/([^/]+)\.ts$/,
    choose: (area, file) => ({
      tests: [`test/areas/${area}/operations/${file}.test.ts`],
      casesOf: [camelCase(file)],
    }),
    because: 'the operation',
  },
  {
    changed: /^(src\/areas\/([^/]+)\/(services|data|rules)\/.+\.ts)$/,
    choose: (file, area, layer) => {
      const operations = operationsReaching(file, area).map((name) => `test/areas/${area}/operations/${name}.test.ts`);
      const ofLayer =
        { rules: [`test/areas/${area}/rules`], data: [`test/areas/${area}/data/plans.test.ts`] }[layer] ?? [];
      return tests(...(operations.length === 0 ? [`test/areas/${area}`] : [...operations, ...ofLayer]));
    },
    because: 'the operations that reach it, and its layer',
  },
  {
    changed: /^src\/areas\/([^/]+)\/live\//,
    choose: (area) => tests(`test/areas/${area}/live`),
    because: 'the layer of the area',
  },
  {
    changed: /^src\/areas\/([^/]+\/seed|define-seed|seed-data)\.ts$/,
    choose: () => tests('test/store/seed.test.ts'),
    because: 'the rows of the seed',
  },
  {
    changed: /^src\/areas\/([^/]+)\/.+\.ts$/,
    choose: (area) => tests(`test/areas/${area}`),
    because: 'the area',
  },
  {
    changed: /^generated\/cases\/[^/]+\/([^/]+)\.json$/,
    choose: (operation) => ({ tests: [], casesOf: [operation] }),
    because: 'the contract cases of the operation',
  },
  {
    changed: /^contract\/examples\/([^/]+)\//,
    choose: (operation) => ({ tests: ['test/codegen/up-to-date.test.ts'], casesOf: [operation] }),
    because: 'the contract cases of the operation',
  },
  {
    changed: /^(contract|generated)\/.+\.(yaml|json|ts)$/,
    choose: () => tests('test/codegen/up-to-date.test.ts'),
    because: 'generated/ follows from contract/; its changed cases run as well',
  },
  {
    changed: /^src\/cli\/([^/.]+)/,
    choose: (command) => tests(`test/cli/${command}.test.ts`),
    because: 'the command',
  },
  {
    changed: /^src\/(codegen|client|platform|store|reference)\//,
    choose: (folder) => tests(`test/${folder}`),
    because: 'the folder',
  },
  { changed: /^src\/jobs\//, choose: () => tests('test/store'), because: 'queue and cron are tested with the store' },
  { changed: /^src\/web\//, choose: () => tests('test/browser'), because: 'the web page is tested in a browser' },
  {
    changed: /^src\/(areas\/)?[^/]+\.ts$/,
    choose: () => tests('test/platform'),
    because: 'what puts the app together is tested with the platform',
  },
  { changed: /^migrations\//, choose: () => tests('test/store'), because: 'the schema is tested with the store' },
  {
    changed: /^(test\/(?!support\/).+)\/[^/]+$/,
    choose: (folder) => tests(folder),
    because: 'the tests beside it',
  },
  {
    changed: /^(README|CONTRIBUTING|docs\/.+)\.md$/,
    choose: () => tests('test/cli/readme.test.ts'),
    because: 'its commands',
  },
  { changed: /\.md$/, choose: () => tests('test/architecture/files.test.ts'), because: 'the size of READMEs' },
];

/** Tests that read all source files and start nothing: they run whenever code has changed. */
const onEveryChange = ['files', 'names', 'imports', 'exports'].map((name) => `test/architecture/${name}.test.ts`);

/** A changed file with what it chooses and why; null where no rule fits, and only `npm test` knows. */
export interface Selected {
  readonly file: string;
  readonly choice: Choice | null;
  readonly because: string;
}

export function select(files: readonly string[]): Selected[] {
  return files.map((file) => {
    for (const { changed, choose, because } of rules) {
      const [whole, ...groups] = changed.exec(file) ?? [];
      if (whole !== undefined) return { file, choice: choose(...groups), because };
    }
    return { file, choice: null, because: 'no rule in src/cli/check/selection.ts; `npm test` covers it' };
  });
}

/**
 * Returns each chosen test once. If a chosen path does not exist, it returns the nearest folder above that exists.
 */
export function union(selected: readonly Selected[], exists: (path: string) => boolean): Required<Choice> {
  const choices = selected.flatMap(({ choice }) => choice ?? []);
  const nearest = (path: string): string => (exists(path) ? path : nearest(path.replace(/\/[^/]*$/, '')));
  const isCode = selected.some(({ file }) => /^(src|test)\/.+\.(ts|tsx|mjs)$/.test(file));
  return {
    tests: [
      ...new Set([...choices.flatMap((choice) => choice.tests.map(nearest)), ...(isCode ? onEveryChange : [])]),
    ].sort(),
    casesOf: [...new Set(choices.flatMap(({ casesOf = [] }) => casesOf))].sort(),
  };
}

function camelCase(file: string): string {
  return file.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
