import type { ScheduledTask } from '../../../jobs/run-scheduled.ts';
import { commitForChanges } from '../../../store/batch.ts';
import { giveUpImagesStatements } from '../data/images.ts';

const IMAGES_A_RUN = 100;

/** Scheduled work on pictures. */
export const profileTasks: readonly ScheduledTask[] = [
  { name: 'images.give_up', run: ({ db, clock }) => commitForChanges(db, giveUpImagesStatements(clock, IMAGES_A_RUN)) },
];
