import type { NoticeValues } from './render.ts';
import { aboutType, type LinkKind, type NotificationType } from './types.ts';

/** What a notice leads to: a resource by its id, a page of the app, or an address. */
export interface NoticeLink {
  readonly kind: LinkKind;
  readonly id: string | null;
  /** The resource in which it is found, for a message its room. */
  readonly parentId: string | null;
  readonly url: string | null;
}

/** What a notice leads to; null if it leads nowhere. */
export function linkOf(type: NotificationType, values: NoticeValues): NoticeLink | null {
  const { link } = aboutType(type);
  if (link === null) return null;
  const value = link.variable === null ? null : values[link.variable];
  const target = typeof value === 'string' ? value : null;
  if (link.variable !== null && target === null) return null;
  if (link.kind === 'web') return { kind: 'web', id: null, parentId: null, url: target };
  const parent = link.parent === undefined ? null : values[link.parent];
  return { kind: link.kind, id: target, parentId: typeof parent === 'string' ? parent : null, url: null };
}
