/** In which minute the cron runs which task (contract/decisions/0017). */
import { describe, expect, it } from 'vitest';
import { type ScheduledTask, tasksOfMinute } from '../../src/jobs/run-scheduled.ts';

const run = () => Promise.resolve(0);
const areas = ['accounts', 'exports', 'matching', 'images', 'keys', 'profile'];
const patient = areas.flatMap((area): ScheduledTask[] => [
  { name: `${area}.first`, run },
  { name: `${area}.second`, run },
]);
const urgent: ScheduledTask = { name: 'outbox.sweep', isUrgent: true, run };
const tasks = [...patient.slice(0, 4), urgent, ...patient.slice(4), { name: 'outbox.forget', run }];
const namesAt = (minute: number): string[] =>
  tasksOfMinute(tasks, new Date(Date.UTC(2026, 2, 1, 9, minute))).map(({ name }) => name);

describe('the tasks of a minute', () => {
  it('contain the urgent ones every minute', () => {
    for (let minute = 0; minute < 60; minute += 1) expect(namesAt(minute)).toContain('outbox.sweep');
  });

  it.each([0, 1, 3, 57])('contain every other task exactly once in the five minutes from minute %i', (start) => {
    const names = Array.from({ length: 5 }, (_, index) => namesAt((start + index) % 60)).flat();
    const others = names.filter((name) => name !== 'outbox.sweep');
    expect(others.toSorted()).toEqual(['outbox.forget', ...patient.map(({ name }) => name)].toSorted());
  });

  it('keep together and in order what belongs together, and spread the rest', () => {
    expect(namesAt(0)).toEqual([
      'accounts.first',
      'accounts.second',
      'outbox.sweep',
      'profile.first',
      'profile.second',
    ]);
    expect(namesAt(1)).toEqual(['exports.first', 'exports.second', 'outbox.sweep', 'outbox.forget']);
    expect(namesAt(7)).toEqual(['outbox.sweep', 'matching.first', 'matching.second']);
  });
});
