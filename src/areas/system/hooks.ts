/** What the system area asks the areas above it. */
import type { Deps } from '../../platform/deps.ts';
import { Hook } from '../hook.ts';

/** Reaches a Durable Object of each class without changing anything; fails where one does not answer. */
export const reachObjects = new Hook<[deps: Deps], Promise<void>>('system.reachObjects');
