import { roundToTotal } from '../../matching/index.ts';

/** What a member has written in one language; null if they named none. */
export interface Written {
  readonly language: string | null;
  readonly userId: string;
  readonly messages: number;
  readonly characters: number;
}

const sum = (parts: readonly Written[], what: 'messages' | 'characters'): number =>
  parts.reduce((total, part) => total + part[what], 0);

/** Puts together what was written in each language. The shares are whole percentages that add up to 100. */
export function balanceOf(written: readonly Written[]) {
  const names = [...new Set(written.map(({ language }) => language))];
  const languages = names
    .map((language) => written.filter((part) => part.language === language))
    .map((parts) => ({ parts, messages: sum(parts, 'messages'), characters: sum(parts, 'characters') }))
    .toSorted((one, other) => other.characters - one.characters || other.messages - one.messages);
  const characters = sum(written, 'characters');
  const shares = roundToTotal(
    languages.map((each) => (100 * each.characters) / characters),
    100,
  );
  return {
    messages: sum(written, 'messages'),
    characters,
    languages: languages.map(({ parts, ...counted }, index) => ({
      language: parts[0]?.language ?? null,
      share: shares[index] ?? 0,
      ...counted,
      members: parts.map(({ userId, ...own }) => ({ userId, messages: own.messages, characters: own.characters })),
    })),
  };
}
