import type { ScheduledTask } from '../../../jobs/run-scheduled.ts';
import { commitForChanges } from '../../../store/batch.ts';
import { repeatWhileFull } from '../../../store/repeat-while-full.ts';
import { giveUpImagesStatements } from '../data/images.ts';

/** 1,000 pictures a minute (contract/decisions/0017). */
const portions = { rows: 500, times: 10 };

/** Scheduled work on pictures. */
export const profileTasks: readonly ScheduledTask[] = [
  {
    name: 'images.give_up',
    run: ({ db, clock }) =>
      repeatWhileFull(portions, (rows) => commitForChanges(db, giveUpImagesStatements(clock, rows))),
  },
];
