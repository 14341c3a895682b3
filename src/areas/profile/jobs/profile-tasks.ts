import type { ScheduledTask } from '../../../jobs/run-scheduled.ts';
import { commitForChanges } from '../../../store/batch.ts';
import { repeatWhileFull } from '../../../store/repeat-while-full.ts';
import { giveUpImagesStatements } from '../data/images.ts';
import { passBirthdays } from '../services/pass-birthdays.ts';

/**
 * The most birthdays in one run: one batch of about ten statements, whatever their number. All tasks share the thousand
 * statements of an invocation; a test counts them. That is 11,520 birthdays a day. On 1 January, when all users turn 18
 * of whom only the year is known, some wait for hours: meanwhile no request between them and others is open.
 */
const BIRTHDAYS_A_RUN = 40;
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
