import type { NoticeLink } from './link.ts';

const places = {
  matchRequest: '/match-requests',
  match: '/matches',
  chatRoom: '/chat/rooms',
  chatMessage: '/messages',
  session: '/sessions',
  recommendations: '/recommendations',
  dashboard: '/statistics',
} as const;

/** Where a tap on a notice leads: a path of the app, or the https address of an announcement. */
export function urlOf(link: NoticeLink | null): string {
  if (link === null) return '/notifications';
  if (link.kind === 'web') return link.url ?? '/notifications';
  const place = link.parentId === null ? '' : `${places.chatRoom}/${link.parentId}`;
  return link.id === null ? places[link.kind] : `${place}${places[link.kind]}/${link.id}`;
}
