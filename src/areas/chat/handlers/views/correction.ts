import type { components } from '../../../../../generated/client/types.ts';
import type { CorrectionRecord } from '../../data/corrections.ts';
import { applySpans } from '../../rules/correction.ts';

/** A correction as the contract shows it. */
export function correctionView({ spans, ...rest }: CorrectionRecord): components['schemas']['ChatCorrection'] {
  const { corrected, shown } = applySpans(rest.original, spans);
  return { ...rest, corrected, spans: shown };
}
