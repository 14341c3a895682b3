/** Searches messages through the API. */
import { vi } from 'vitest';
import type { components } from '../../src/client/sdk/index.ts';
import { request, type Answer } from './app.ts';
import type { PersonName } from './people.ts';

export type Found = components['schemas']['FoundChatMessage'];
type Filter = Readonly<Record<string, string | number | boolean>>;

/** Searches. Returns the response. */
export function searchMessages(as: PersonName, q: string, filter: Filter = {}): Promise<Answer> {
  return request('GET', '/chat/messages/search', { as, query: { q, ...filter } });
}

/** Searches page by page, which must succeed. Returns all that is found, in order. */
export const findAll = vi.defineHelper(async (as: PersonName, q: string, filter: Filter = {}): Promise<Found[]> => {
  const found: Found[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const { status, body, text } = await searchMessages(as, q, { ...filter, ...(cursor === '' ? {} : { cursor }) });
    if (status !== 200) throw new Error(`${as} cannot search for ${q}: ${text}`);
    const page = body as components['schemas']['FoundChatMessagePage'];
    found.push(...page.items);
    cursor = page.nextCursor;
  }
  return found;
});

/** The texts that are found. */
export const findTexts = vi.defineHelper(
  async (as: PersonName, q: string, filter: Filter = {}): Promise<(string | null)[]> =>
    (await findAll(as, q, filter)).map(({ message }) => message.text),
);

/** The parts of the text that a found message highlights. */
export function highlighted({ message, highlights }: Found): string[] {
  const letters = Array.from(message.text ?? '');
  return highlights.map(({ start, end }) => letters.slice(start, end).join(''));
}
