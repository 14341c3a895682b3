/** One entry of `/assets/docs/search.json`, which `src/cli/docs` makes. */
export interface Entry {
  readonly kind: 'operation' | 'problem' | 'guide';
  /** operationId or problem code; empty for a guide. */
  readonly name: string;
  readonly title: string;
  /** Other words by which it is found. */
  readonly text: string;
  readonly href: string;
  readonly lang: 'en' | 'ko';
  /** Exists on a development server only. */
  readonly development?: true;
}

/**
 * Returns the entries that contain every word of the query, the best first. Case and the form of Hangul do not matter.
 */
export function findEntries(entries: readonly Entry[], query: string): Entry[] {
  const words = normalise(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const scored = entries.map((entry) => ({ entry, score: scoreEntry(entry, words) }));
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}

/**
 * 0 if a word is missing; otherwise the sum over the words: whole name 100, start of the name 30, name 20, title 10,
 * text 1.
 */
function scoreEntry({ name, title, text }: Entry, words: readonly string[]): number {
  const [inName, inTitle, inText] = [normalise(name), normalise(title), normalise(text)];
  const scores = words.map((word) => {
    if (inName === word) return 100;
    if (inName.startsWith(word)) return 30;
    if (inName.includes(word)) return 20;
    if (inTitle.includes(word)) return 10;
    return inText.includes(word) ? 1 : 0;
  });
  return scores.includes(0) ? 0 : scores.reduce((sum: number, score) => sum + score, 0);
}

const normalise = (text: string): string => text.normalize('NFC').toLowerCase();
