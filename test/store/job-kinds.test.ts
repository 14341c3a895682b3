/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, it } from 'vitest';
import '../../src/app.ts';
import { jobKinds } from '../../src/areas/common-hooks.ts';
import type { JobKind } from '../../src/store/job-kind.ts';

describe('the kinds of jobs', () => {
  const modules = import.meta.glob<Record<string, JobKind>>('../../src/areas/*/data/job-kinds.ts', { eager: true });

  it('that an area declares are the kinds that the areas run', () => {
    const declared = Object.values(modules).flatMap((module) => Object.values(module).map(({ name }) => name));
    const run = jobKinds.ask().flat();
    expect(declared.length).toBeGreaterThan(3);
    expect(run.map(({ name }) => name).toSorted()).toEqual(declared.toSorted());
  });
});
