import type { Scenarios } from './scenario.ts';

export const systemScenarios = {} satisfies Scenarios;
