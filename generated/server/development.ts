// Generated from contract/ (contract 24a3d8b3e594). Do not edit.
import type { EndpointRouter } from '../../src/platform/contract.ts';
import { DevLoginEndpoint, GetClockEndpoint, SetClockEndpoint } from './endpoints/development.ts';

/** Registers the operations that exist in development only. */
export function registerDevelopmentRoutes(api: EndpointRouter): void {
  api.post('/auth/dev-login', DevLoginEndpoint);
  api.get('/dev/clock', GetClockEndpoint);
  api.put('/dev/clock', SetClockEndpoint);
}
