/** The live channel for apps. It needs no React. */
export { type Badges, type BadgeStore, createBadgeStore } from './badges.ts';
export { connectLive, type Live, type LiveOptions, type LiveState } from './connect.ts';
export { browserPage, type Page } from './page.ts';
export { connectRoom, type RoomLive, type RoomOptions } from './room.ts';
export type { Message, PendingMessage, RoomStore, RoomView } from './room-store.ts';
export type { Socket } from './session.ts';
export { shareLive } from './share.ts';
