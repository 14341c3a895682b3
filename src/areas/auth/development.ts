/** What the area adds in development. The production bundle does not contain it. */
export { devLogin } from './handlers/dev-login.ts';
