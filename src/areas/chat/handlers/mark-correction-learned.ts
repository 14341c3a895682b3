import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { learnCorrection } from '../services/learn-correction.ts';

/** PUT /chat/corrections/{correctionId}/learned */
export async function markCorrectionLearned({
  auth,
  params,
  deps,
}: Input<'markCorrectionLearned'>): Promise<Reply<'markCorrectionLearned'>> {
  await learnCorrection(deps, auth.userId, params.correctionId, true);
  return { status: 204 };
}
