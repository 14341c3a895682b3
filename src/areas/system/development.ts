/** What the area adds in development. The production bundle does not contain it. */
export { getClock } from './handlers/get-clock.ts';
export { setClockWith } from './handlers/set-clock.ts';
