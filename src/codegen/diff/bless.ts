import type { JsonObject } from '../read/json.ts';
import { toCanonicalJson } from '../read/json.ts';
import { readChangelog } from './changelog.ts';
import { compareContracts } from './index.ts';
import { extractPromises } from './promised.ts';
import { formatChangelogLines, formatSentences } from './report.ts';
import { isBreaking } from './rules.ts';

/** Where the blessed document notes how long the changelog was; the next blessing wants it longer. */
const entriesKey = 'x-changelog-entries';

export interface Blessing {
  /** What is written, or null: nothing has changed, or something is missing. */
  readonly document: JsonObject | null;
  readonly isRefused: boolean;
  readonly message: string;
}

/**
 * Compares the contract with the one blessed before (null: none was) and says whether it can be blessed: a change wants a new
 * line in the section Unreleased of the changelog, a breaking change wants to be accepted, and to be called Breaking there.
 */
export function bless(
  blessed: JsonObject | null,
  current: JsonObject,
  changelogText: string,
  acceptsBreaking: boolean,
): Blessing {
  const changelog = readChangelog(changelogText);
  const document = { ...extractPromises(current), [entriesKey]: changelog.entries };
  if (blessed === null) return { document, isRefused: false, message: 'Blessed for the first time.' };
  const changes = compareContracts(blessed, current);
  if (changes.length === 0) {
    const isSame =
      toCanonicalJson(extractPromises(blessed)) ===
      toCanonicalJson({ ...extractPromises(current), [entriesKey]: blessed[entriesKey] ?? 0 });
    return isSame
      ? { document: null, isRefused: false, message: 'Nothing has changed since the last blessing.' }
      : { document, isRefused: false, message: 'Blessed. Nothing that a client can notice has changed.' };
  }
  const breaking = changes.filter(isBreaking);
  const said = formatSentences(changes).join('\n');
  const refuse = (reason: string): Blessing => ({ document: null, isRefused: true, message: `${said}\n\n${reason}` });
  if (breaking.length > 0 && !acceptsBreaking) {
    return refuse(
      `Not blessed: this breaks clients.\n\n${formatSentences(breaking).join('\n')}\n\nTake it back, or offer the new beside the old. If it has to be: npm run bless -- --accept-breaking`,
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
  return { document, isRefused: false, message: `${said}\n\nBlessed.` };
}
