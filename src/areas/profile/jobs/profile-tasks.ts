import type { ScheduledTask } from '../../../jobs/run-scheduled.ts';
import { commitForChanges } from '../../../store/batch.ts';
import { giveUpImages } from '../data/images.ts';

const IMAGES_A_RUN = 100;

/** Scheduled work on pictures. */
export const profileTasks: readonly ScheduledTask[] = [
  { name: 'images.give_up', run: ({ db, clock }) => commitForChanges(db, giveUpImages(clock, IMAGES_A_RUN)) },
];
