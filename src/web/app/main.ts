import { completeSignIn, type Locale, type Problem } from '../../client/sdk/index.ts';
import { fill } from './dom.ts';
import { header } from './header.ts';
import { profileView } from './profile-view.ts';
import { connect, initialLocale, rememberLocale, type Session } from './session.ts';
import { signInView } from './sign-in-view.ts';
import { texts } from './texts.ts';

let locale = initialLocale();
/** Why the sign-in at a provider did not succeed: the server's problem, or the code it put into the address. */
let failure: Problem | string | null = null;
const isDevelopment = document.documentElement.dataset['environment'] === 'development';
const client = connect(
  () => locale,
  () => void draw(),
);

async function draw(): Promise<void> {
  const page = document.querySelector('#app');
  if (!page) return;
  document.documentElement.lang = locale;
  const session: Session = { client, locale, say: texts[locale], isDevelopment, restart: () => void draw() };
  const isSignedIn = (await client.tokens.read()) !== null;
  fill(page, header(session, choose), isSignedIn ? profileView(session) : signInView(session, failure));
}

function choose(next: Locale): void {
  locale = next;
  rememberLocale(next);
  void draw();
}

/** The provider has sent the person back here with a code; the address must not keep it. */
async function finishSignIn(): Promise<void> {
  const result = await completeSignIn(client, location.href, sessionStorage);
  if (result === null) return;
  history.replaceState(null, '', location.pathname);
  failure = typeof result === 'string' ? result : result.ok ? null : result.problem;
}

await finishSignIn();
await draw();
