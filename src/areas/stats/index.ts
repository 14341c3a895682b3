import * as handlers from '../../../generated/handlers/stats.ts';
import { job } from '../../jobs/job.ts';
import { onCountedGone, onMessagesGone, onWrites } from '../chat/index.ts';
import { defineArea } from '../define-area.ts';
import { connect } from '../hook.ts';
import { causes, details } from '../notifications/index.ts';
import { firstZone, lastZone, onLanguagesChange, onZoneChange } from '../profile/index.ts';
import { onSessionEnd } from '../sessions/index.ts';
import { statsTables } from './data/declarations.ts';
import { recountDayJob, settleSessionJob } from './data/job-kinds.ts';
import { recountHoursStatement } from './data/count-chat.ts';
import { noteLevelsStatements } from './data/levels.ts';
import { lookSoonStatement } from './data/looks.ts';
import { statsCauses, statsDetails } from './data/notices.ts';
import { orderSettlingStatement } from './data/settle-session.ts';
import { runRecount } from './jobs/recount-day.ts';
import { runSettling } from './jobs/settle-session.ts';
import { statsTasks } from './jobs/stats-tasks.ts';
import { findPauseFaults } from './rules/pause.ts';
import { dayFrom, findChartFaults, yearFaults } from './rules/range.ts';
import { countWrites, recountGone } from './services/count-writes.ts';

/** The public interface of the area `stats`: what users have done. */
export const stats = defineArea('stats', {
  handlers,
  rules: {
    getStatsSummary: ({ query }) => yearFaults('on', query.on),
    getStatsActivity: ({ query }) => findChartFaults(query),
    replaceStreakPause: ({ body: { pause } }, clock) =>
      pause
        ? findPauseFaults(
            { startsOn: dayFrom(pause.startsOn), endsOn: dayFrom(pause.endsOn) },
            clock.today(lastZone),
            clock.today(firstZone),
          )
        : [],
  },
  jobs: [job(settleSessionJob, runSettling), job(recountDayJob, runRecount)],
  cron: statsTasks,
  tables: statsTables,
  hooks: [
    connect(onSessionEnd, (now, ended) => [orderSettlingStatement(now, ended)]),
    connect(onWrites, countWrites),
    connect(onMessagesGone, recountGone),
    connect(onCountedGone, recountHoursStatement),
    connect(onLanguagesChange, noteLevelsStatements),
    connect(onZoneChange, (now, userId) => [lookSoonStatement(now, userId)]),
    connect(causes, statsCauses),
    connect(details, () => statsDetails),
  ],
});
