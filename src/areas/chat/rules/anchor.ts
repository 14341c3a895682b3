import { type Checked, makeFault, resultOf } from '../../profile/index.ts';

/** Where a page of messages lies: next to a sequence, or at the end of the room. */
export type Anchor = 'before' | 'after' | 'around' | 'latest';

/** The parameters of which one says where a page lies. */
export interface AnchorQuery {
  readonly before?: number | undefined;
  readonly after?: number | undefined;
  readonly around?: number | undefined;
}

const parameters = ['before', 'after', 'around'] as const;

/** Finds the anchor that a query names, and its sequence. A page can lie at one place only. */
export function checkAnchor(query: AnchorQuery): Checked<{ readonly anchor: Anchor; readonly at: number }> {
  const [anchor = 'latest', ...others] = parameters.filter((name) => query[name] !== undefined);
  const faults = others.map((name) =>
    makeFault(
      `/query/${name}`,
      `Cannot be given together with \`${anchor}\`. Leave one of them out.`,
      `\`${anchor}\`와 함께 쓸 수 없습니다. 하나만 남겨 주세요.`,
    ),
  );
  return resultOf(faults, { anchor, at: anchor === 'latest' ? 0 : (query[anchor] ?? 0) });
}

/** Whether there are messages before and after a page, also if the page is empty. */
export function pageEdges(
  items: readonly { readonly sequence: number }[],
  anchor: Anchor,
  lastSequence: number,
): { hasEarlier: boolean; hasLater: boolean } {
  const [first, last] = [items[0], items.at(-1)];
  if (first !== undefined && last !== undefined)
    return { hasEarlier: first.sequence > 1, hasLater: last.sequence < lastSequence };
  // Empty: nothing comes after the last message, or nothing before the first.
  return { hasEarlier: anchor === 'after' && lastSequence > 0, hasLater: anchor === 'before' && lastSequence > 0 };
}
