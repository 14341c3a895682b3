/// <reference types="vite/types/importMeta.d.ts" />
/** Seed rows for tests in the Workers runtime. This file finds every `src/areas/<area>/seed.ts` automatically. */
import { areas } from '../../src/app.ts';
import type { AreaSeed } from '../../src/areas/define-seed.ts';
import type { SeedData } from '../../src/areas/seed-data.ts';
import { buildSeedStatements, orderSeeds, type SeedStatement } from '../../src/cli/seed/statements.ts';

const files = import.meta.glob<AreaSeed | undefined>('../../src/areas/*/seed.ts', { eager: true, import: 'seed' });
/** The seeds by area. */
export const seedsByArea = new Map(Object.entries(files).map(([path, seed]) => [path.split('/').at(-2) ?? path, seed]));
const seeds = orderSeeds(
  seedsByArea,
  areas.map(({ name }) => name),
);

/** Returns the statements that insert the users and their data. A list that `data` omits is empty. */
export function seedStatements(data: Partial<SeedData>): SeedStatement[] {
  const empty = { people: [], newcomers: [], blocks: [], reports: [], requests: [] };
  return buildSeedStatements({ ...empty, ...data }, seeds);
}
