import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { readLearner } from '../services/read-learner.ts';
import { latelyOf, readFigures } from '../services/read-statistics.ts';
import { languageViews } from './views/figures.ts';

/** GET /stats/languages */
export async function listLanguageStats({
  auth,
  deps,
}: Input<'listLanguageStats'>): Promise<Reply<'listLanguageStats'>> {
  const learner = await readLearner(deps, auth.userId);
  if (learner === undefined) return refuse('profile.missing');
  const days = latelyOf(learner);
  return {
    status: 200,
    headers: { etag: learner.etag },
    body: async () => ({ ...days, languages: languageViews(await readFigures(deps, learner, days), days) }),
  };
}
