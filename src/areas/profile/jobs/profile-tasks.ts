import type { ScheduledTask } from '../../../jobs/run-scheduled.ts';
import { commitForChanges } from '../../../store/batch.ts';
import { giveUpImagesStatements } from '../data/images.ts';
import { passBirthdays } from '../services/pass-birthdays.ts';

const IMAGES_A_RUN = 100;
/** A run has a batch of about ten statements for each; a day has 288 runs, so that this is enough for 28,800 birthdays. */
const BIRTHDAYS_A_RUN = 100;

/** Scheduled work on pictures and birthdays. */
export const profileTasks: readonly ScheduledTask[] = [
  { name: 'images.give_up', run: ({ db, clock }) => commitForChanges(db, giveUpImagesStatements(clock, IMAGES_A_RUN)) },
  { name: 'profile.pass_birthdays', run: (deps) => passBirthdays(deps, BIRTHDAYS_A_RUN) },
];
