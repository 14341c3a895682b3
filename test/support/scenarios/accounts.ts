import type { Scenarios } from './scenario.ts';

export const accountScenarios = {} satisfies Scenarios;
