/** What the area adds in development; the production bundle does not contain it. */
export { getClock } from './handlers/get-clock.ts';
export { setClockWith } from './handlers/set-clock.ts';
