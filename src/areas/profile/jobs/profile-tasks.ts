import type { ScheduledTask } from '../../../jobs/run-scheduled.ts';
import { commitForChanges } from '../../../store/batch.ts';
import { repeatWhileFull } from '../../../store/repeat-while-full.ts';
import { giveUpImagesStatements } from '../data/images.ts';
import { passBirthdays } from '../services/pass-birthdays.ts';

/**
 * Each birthday is a batch of about six statements; a run of the cron every few minutes is enough for thousands a day.
 */
const BIRTHDAYS_A_RUN = 100;
/** 1,000 pictures a minute (contract/decisions/0017). */
const portions = { rows: 500, times: 10 };

/** Scheduled work on pictures and birthdays. */
export const profileTasks: readonly ScheduledTask[] = [
  {
    name: 'images.give_up',
    run: ({ db, clock }) =>
      repeatWhileFull(portions, (rows) => commitForChanges(db, giveUpImagesStatements(clock.nowIso(), rows))),
  },
  { name: 'profile.pass_birthdays', run: (deps) => passBirthdays(deps, BIRTHDAYS_A_RUN) },
];
