import { rules, type Change } from './rules.ts';

/** How many operations one sentence names; the rest is counted. */
const named = 4;

/**
 * One sentence a change: `updateMyProfile, /body/birthYear: minimum was 1800 and is now 1900
 * [request-constraint-narrowed: …]`.
 */
export function formatSentences(changes: readonly Change[]): string[] {
  return groupChanges(changes).map(({ change, operations }) => {
    const { rule, pointer, text } = change;
    return `${formatOperations(operations)}${pointer === '' ? '' : `, ${pointer}`}: ${text} [${rule}: ${rules[rule].effect}]`;
  });
}

/** Lines for contract/CHANGELOG.md under their headings; breaking ones begin with **Breaking.** */
export function formatChangelogLines(changes: readonly Change[]): string[] {
  const lines = groupChanges(changes).map(({ change: { rule, pointer, text }, operations }) => {
    const mark = rules[rule].breaking ? '**Breaking.** ' : '';
    const ids = operations.map((id) => `\`${id}\``);
    return {
      heading: rules[rule].heading,
      line: `- ${mark}${formatOperations(ids)}${pointer === '' ? '' : `, \`${pointer}\``}: ${text}.`,
    };
  });
  const headings = ['Added', 'Changed', 'Removed'] as const;
  return headings.flatMap((heading) => {
    const under = lines.filter((each) => each.heading === heading).map(({ line }) => line);
    return under.length === 0 ? [] : [`### ${heading}`, ...under];
  });
}

/** Groups equal changes: for a reader, a changed component is one change, however many operations use it. */
function groupChanges(changes: readonly Change[]): { change: Change; operations: string[] }[] {
  const groups = Map.groupBy(changes, ({ rule, pointer, text }) =>
    JSON.stringify(rule.startsWith('operation-') ? [rule, text] : [rule, pointer, text]),
  );
  return [...groups.values()].flatMap(([change, ...others]) =>
    change ? [{ change, operations: [change, ...others].map(({ operation }) => operation) }] : [],
  );
}

function formatOperations(ids: readonly string[]): string {
  const rest = ids.length - named;
  return rest > 1 ? `${ids.slice(0, named).join(', ')} and ${rest} other operations` : ids.join(', ');
}
