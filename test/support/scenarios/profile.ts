import type { Scenarios } from './scenario.ts';

export const profileScenarios = {} satisfies Scenarios;
