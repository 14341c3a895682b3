import type { AreaSeed } from '../../areas/define-seed.ts';
import type { SeedData } from '../../areas/seed-data.ts';
import { compile } from '../../store/statement.ts';

/** One statement, ready for D1 or any other SQLite. */
export interface SeedStatement {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/**
 * The seeds in the order in which they can be written: references point to lower areas, so the lowest comes first.
 *
 * @param seeds what each `src/areas/<area>/seed.ts` exports, by area. Undefined is an error.
 * @param areas all areas, the highest first.
 */
export function orderSeeds(seeds: ReadonlyMap<string, AreaSeed | undefined>, areas: readonly string[]): AreaSeed[] {
  for (const [area, seed] of seeds) {
    if (!areas.includes(area))
      throw new Error(`src/areas/${area} has a seed.ts, but src/app.ts names no area ${area}.`);
    if (seed === undefined) throw new Error(`src/areas/${area}/seed.ts does not export \`seed\`.`);
  }
  return areas.toReversed().flatMap((area) => seeds.get(area) ?? []);
}

/** The statements that write the data; none of their people may be there yet. */
export function buildSeedStatements(data: SeedData, seeds: readonly AreaSeed[]): SeedStatement[] {
  return seeds.flatMap((build) => build(data)).map(compile);
}
