// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { ActivityFigures } from './ActivityFigures.ts';
import { CefrLevel } from './CefrLevel.ts';
import { StatsLanguage } from './StatsLanguage.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What was done in one language. */
export const LanguageFigures = z.lazy(() => z.object({
  language: StatsLanguage,
  share: z.int().check(z.gte(0), z.lte(100)),
  level: z.nullable(CefrLevel),
  targetLevel: z.nullable(CefrLevel),
  figures: ActivityFigures,
}));

true satisfies Agrees<typeof LanguageFigures, components['schemas']['LanguageFigures']>;
