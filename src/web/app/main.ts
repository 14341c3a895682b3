import { completeSignIn, type Locale, type Problem } from '../../client/sdk/index.ts';
import { fill } from './dom.ts';
import { renderHeader } from './header.ts';
import { renderProfileView } from './profile-view.ts';
import { createConnectedClient, chooseInitialLocale, rememberLocale, type Session } from './session.ts';
import { renderSignInView } from './sign-in-view.ts';
import { texts } from './texts.ts';

let locale = chooseInitialLocale();
/** Why the sign-in at a provider failed: the server's problem, or the problem code that it put into the address. */
let failure: Problem | string | null = null;
const isDevelopment = document.documentElement.dataset['environment'] === 'development';
const client = createConnectedClient(
  () => locale,
  () => void draw(),
);

async function draw(): Promise<void> {
  const page = document.querySelector('#app');
  if (!page) return;
  document.documentElement.lang = locale;
  const session: Session = { client, locale, texts: texts[locale], isDevelopment, restart: () => void draw() };
  const isSignedIn = (await client.tokens.read()) !== null;
  fill(
    page,
    renderHeader(session, chooseLocale),
    isSignedIn ? renderProfileView(session) : renderSignInView(session, failure),
  );
}

function chooseLocale(next: Locale): void {
  locale = next;
  rememberLocale(next);
  void draw();
}

/** Completes a sign-in if the provider sent the user back with a code. Removes the code from the address. */
async function finishSignIn(): Promise<void> {
  const result = await completeSignIn(client, location.href, sessionStorage);
  if (result === null) return;
  history.replaceState(null, '', location.pathname);
  failure = typeof result === 'string' ? result : result.ok ? null : result.problem;
}

await finishSignIn();
await draw();
