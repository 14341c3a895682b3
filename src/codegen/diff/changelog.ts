/** The part of a changelog that blessing needs: the section `## Unreleased`, and its lines that begin with `- `. */
export interface Changelog {
  /** Lines of the section Unreleased. */
  readonly unreleased: readonly string[];
  /** Number of lines in all sections together. */
  readonly entries: number;
}

export function readChangelog(text: string): Changelog {
  const sections = text.split(/^## /m).slice(1);
  const linesOf = (section: string) => section.split('\n').filter((line) => line.startsWith('- '));
  const unreleased = sections.find((section) => section.startsWith('Unreleased'));
  return { unreleased: unreleased === undefined ? [] : linesOf(unreleased), entries: sections.flatMap(linesOf).length };
}
