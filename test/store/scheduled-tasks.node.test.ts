/** In which minute the cron runs which task (contract/decisions/0017). */
import { describe, expect, it } from 'vitest';
import { type ScheduledTask, tasksOfMinute } from '../../src/jobs/run-scheduled.ts';

const run = () => Promise.resolve(0);
const patient = Array.from({ length: 12 }, (_, index): ScheduledTask => ({ name: `patient ${index}`, run }));
const urgent: ScheduledTask = { name: 'urgent', isUrgent: true, run };
const tasks = [...patient.slice(0, 7), urgent, ...patient.slice(7)];
const namesAt = (minute: number): string[] =>
  tasksOfMinute(tasks, new Date(Date.UTC(2026, 2, 1, 9, minute))).map(({ name }) => name);

describe('the tasks of a minute', () => {
  it('contain the urgent ones every minute', () => {
    for (let minute = 0; minute < 60; minute += 1) expect(namesAt(minute)).toContain('urgent');
  });

  it.each([0, 1, 3, 57])('contain every other task exactly once in the five minutes from minute %i', (start) => {
    const names = Array.from({ length: 5 }, (_, index) => namesAt((start + index) % 60)).flat();
    const others = names.filter((name) => name !== 'urgent');
    expect(others.toSorted()).toEqual(patient.map(({ name }) => name).toSorted());
  });

  it('are spread evenly, and stay in order', () => {
    expect(namesAt(1)).toEqual(['patient 1', 'patient 6', 'urgent', 'patient 11']);
    expect(namesAt(4)).toEqual(['patient 4', 'urgent', 'patient 9']);
  });
});
