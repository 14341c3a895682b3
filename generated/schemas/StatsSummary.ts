// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { FigureChanges } from './FigureChanges.ts';
import { LanguageFigures } from './LanguageFigures.ts';
import { PeriodFigures } from './PeriodFigures.ts';
import { StatsPeriod } from './StatsPeriod.ts';
import { TimeZone } from './TimeZone.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A week or month of a user, beside the one before. */
export const StatsSummary = z.lazy(() => z.object({
  period: StatsPeriod,
  timeZone: TimeZone,
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  current: PeriodFigures,
  previous: PeriodFigures,
  changes: FigureChanges,
  languages: z.array(LanguageFigures),
}));

true satisfies Agrees<typeof StatsSummary, components['schemas']['StatsSummary']>;
