/**
 * Named states that contract examples start from (`scenario:` in contract/examples). Each area defines its own in
 * `test/areas/<area>/scenarios.ts`. This file finds them automatically. A scenario creates its state through the API
 * where possible. It returns the values of the `{{variables}}` in the example: `{ sessionId: '…' }` fills
 * `{{sessionId}}`.
 */
export type Scenario = () => Promise<Readonly<Record<string, string>>>;

export type Scenarios = Readonly<Record<string, Scenario>>;

const files = import.meta.glob<Scenarios>('../areas/*/scenarios.ts', { eager: true, import: 'scenarios' });

/** The scenarios of every area, by name. */
export const scenarios: Scenarios = mergeScenarios(files);

/** Returns the scenarios of all files in one object. Throws if two scenarios have the same name. */
export function mergeScenarios(lists: Readonly<Record<string, Scenarios>>): Scenarios {
  const merged = new Map<string, { readonly file: string; readonly scenario: Scenario }>();
  for (const [file, list] of Object.entries(lists)) {
    for (const [name, scenario] of Object.entries(list)) {
      const first = merged.get(name);
      if (first) throw new Error(`Two scenarios are called ${name}: in ${first.file} and in ${file}. Rename one.`);
      merged.set(name, { file, scenario });
    }
  }
  if (merged.size === 0) throw new Error('No scenarios were found in test/areas/*/scenarios.ts.');
  return Object.fromEntries([...merged].map(([name, { scenario }]) => [name, scenario]));
}
