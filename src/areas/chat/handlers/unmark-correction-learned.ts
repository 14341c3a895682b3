import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { learnCorrection } from '../services/learn-correction.ts';

/** DELETE /chat/corrections/{correctionId}/learned */
export async function unmarkCorrectionLearned({
  auth,
  params,
  deps,
}: Input<'unmarkCorrectionLearned'>): Promise<Reply<'unmarkCorrectionLearned'>> {
  await learnCorrection(deps, auth.userId, params.correctionId, false);
  return { status: 204 };
}
