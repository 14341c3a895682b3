// Generated from contract/. Do not edit.
export { getDashboard } from '../../src/areas/stats/handlers/get-dashboard.ts';
export { getLanguageStats } from '../../src/areas/stats/handlers/get-language-stats.ts';
export { getLearningGoals } from '../../src/areas/stats/handlers/get-learning-goals.ts';
export { getLearningStreak } from '../../src/areas/stats/handlers/get-learning-streak.ts';
export { getStatsActivity } from '../../src/areas/stats/handlers/get-stats-activity.ts';
export { getStatsSummary } from '../../src/areas/stats/handlers/get-stats-summary.ts';
export { getStreakPause } from '../../src/areas/stats/handlers/get-streak-pause.ts';
export { listLanguageStats } from '../../src/areas/stats/handlers/list-language-stats.ts';
export { recordStudyEvents } from '../../src/areas/stats/handlers/record-study-events.ts';
export { replaceLearningGoals } from '../../src/areas/stats/handlers/replace-learning-goals.ts';
export { replaceStreakPause } from '../../src/areas/stats/handlers/replace-streak-pause.ts';
