import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { sumOf } from '../rules/counts.ts';
import { readLearner } from '../services/read-learner.ts';
import { latelyOf, readLanguage } from '../services/read-statistics.ts';
import { bucketViews, languageView, languageViews } from './views/figures.ts';

/** GET /stats/languages/{language} */
export async function getLanguageStats({
  auth,
  deps,
  params,
}: Input<'getLanguageStats'>): Promise<Reply<'getLanguageStats'>> {
  const learner = await readLearner(deps, auth.userId);
  if (learner === undefined) return refuse('profile.missing');
  const { language } = params;
  const range = latelyOf(learner);
  const { firstWeekday, etag } = learner;
  return {
    status: 200,
    headers: { etag },
    body: async () => {
      const { rows, learning, levels } = await readLanguage(deps, learner, language);
      const found = languageViews({ rows, learning }, range).find((each) => each.language === language);
      return {
        ...range,
        language: found ?? languageView({ language, share: 0, ...sumOf([]) }, learning),
        levels,
        weeks: bucketViews(rows, language, { range, bucket: 'week', firstWeekday }),
      };
    },
  };
}
