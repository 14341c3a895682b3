import type { Scenarios } from './scenario.ts';

export const authScenarios = {} satisfies Scenarios;
