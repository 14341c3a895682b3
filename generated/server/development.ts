// Generated from contract/ (contract 2634d4709e64). Do not edit.
import type { EndpointRouter } from '../../src/platform/contract.ts';
import { DevLoginEndpoint, GetClockEndpoint, SetClockEndpoint } from './endpoints/development.ts';

/** Registers the operations that exist in development only. */
export function registerDevelopmentRoutes(api: EndpointRouter): void {
  api.post('/auth/dev-login', DevLoginEndpoint);
  api.get('/dev/clock', GetClockEndpoint);
  api.put('/dev/clock', SetClockEndpoint);
}
