import type { JsonObject } from '../read/json.ts';
import { toCanonicalJson } from '../read/json.ts';
import { readChangelog } from './changelog.ts';
import { compareContracts } from './index.ts';
import { extractPromises } from './promised.ts';
import { formatChangelogLines, formatSentences } from './report.ts';
import { isBreaking } from './rules.ts';

/**
 * Key in the blessed document: the number of changelog entries at that time. The next blessing requires more of them.
 */
const entriesKey = 'x-changelog-entries';

export interface Blessing {
  /** The document to write. Null if nothing has changed, or if the contract cannot be blessed yet. */
  readonly document: JsonObject | null;
  readonly isRefused: boolean;
  /** What has changed for clients; if it is refused, also why. */
  readonly message: string;
}

/**
 * Compares the contract with the one that was blessed last (null: none yet) and decides whether it can be blessed. A
 * change needs a new line in the section Unreleased of the changelog. A breaking change must also be accepted
 * (`acceptsBreaking`), and a line of that section must say **Breaking.**
 */
export function bless(
  blessed: JsonObject | null,
  current: JsonObject,
  changelogText: string,
  acceptsBreaking: boolean,
): Blessing {
  const changelog = readChangelog(changelogText);
  const document = { ...extractPromises(current), [entriesKey]: changelog.entries };
  if (blessed === null) return { document, isRefused: false, message: 'There is no blessed contract yet.' };
  const changes = compareContracts(blessed, current);
  if (changes.length === 0) {
    const isSame =
      toCanonicalJson(extractPromises(blessed)) ===
      toCanonicalJson({ ...extractPromises(current), [entriesKey]: blessed[entriesKey] ?? 0 });
    return isSame
      ? { document: null, isRefused: false, message: 'Nothing has changed since the last blessing.' }
      : { document, isRefused: false, message: 'No change is visible to clients.' };
  }
  const breaking = changes.filter(isBreaking);
  const said = formatSentences(changes).join('\n');
  const refuse = (reason: string): Blessing => ({ document: null, isRefused: true, message: `${said}\n\n${reason}` });
  if (breaking.length > 0 && !acceptsBreaking) {
    return refuse(
      `Not blessed: this breaks clients.\n\n${formatSentences(breaking).join('\n')}\n\nUndo the change, or offer the new form beside the old one. To break clients on purpose: npm run bless -- --accept-breaking`,
    );
  }
  if (changelog.unreleased.length === 0 || changelog.entries <= Number(blessed[entriesKey] ?? 0)) {
    return refuse(
      `Not blessed: contract/CHANGELOG.md has no new line below "## Unreleased". For example:\n\n${formatChangelogLines(changes).join('\n')}`,
    );
  }
  if (breaking.length > 0 && !changelog.unreleased.some((line) => line.includes('**Breaking.**'))) {
    return refuse('Not blessed: no line below "## Unreleased" in contract/CHANGELOG.md says **Breaking.**');
  }
  return { document, isRefused: false, message: said };
}
