import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { AreaSeed } from '../../areas/define-seed.ts';
import { readAreasInOrder } from '../local/areas.ts';
import { root } from '../local/paths.ts';
import { orderSeeds } from './statements.ts';

/** Loads every `src/areas/<area>/seed.ts`, in the order in which they can be written. */
export async function loadAreaSeeds(): Promise<AreaSeed[]> {
  const found = globSync('src/areas/*/seed.ts', { cwd: root }).map((path) => basename(dirname(path)));
  const seeds = await Promise.all(found.map(async (area) => [area, await loadSeed(area)] as const));
  return orderSeeds(new Map(seeds), readAreasInOrder());
}

async function loadSeed(area: string): Promise<AreaSeed | undefined> {
  const { seed }: { seed?: AreaSeed } = await import(`../../areas/${area}/seed.ts`);
  return seed;
}
