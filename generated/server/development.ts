// Generated from contract/. Do not edit.
import type { EndpointRouter } from '../../src/platform/http/contract.ts';
import { DevLoginEndpoint } from './endpoints/development/dev-login.ts';
import { GetClockEndpoint } from './endpoints/development/get-clock.ts';
import { SetClockEndpoint } from './endpoints/development/set-clock.ts';

/** Registers the operations that exist in development only. */
export function registerDevelopmentRoutes(api: EndpointRouter): void {
  api.post('/auth/dev-login', DevLoginEndpoint);
  api.get('/dev/clock', GetClockEndpoint);
  api.put('/dev/clock', SetClockEndpoint);
}
