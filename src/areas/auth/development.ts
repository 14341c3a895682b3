/** What the area adds in development; the production bundle does not contain it. */
export { devLogin } from './handlers/dev-login.ts';
