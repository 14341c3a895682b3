import { devLogin, type Problem, signInUrl } from '../../client/sdk/index.ts';
import { seededPeople } from '../seeded-people.ts';
import { h } from './dom.ts';
import { createNotice } from './notice.ts';
import type { Session } from './session.ts';

/** Renders the page of a visitor: the seeded people to sign in as (in development) and the two providers. */
export function renderSignInView(session: Session, failure: Problem | string | null): HTMLElement {
  const { texts } = session;
  return h(
    'main',
    { class: 'welcome' },
    h('div', { class: 'hero' }, h('h1', {}, texts.tagline), h('p', {}, texts.lead)),
    h(
      'div',
      { class: 'stack' },
      session.isDevelopment && renderSeededPeople(session),
      renderProviders(session, failure),
    ),
  );
}

function renderSeededPeople(session: Session): HTMLElement {
  const { client, texts, locale } = session;
  const outcome = createNotice(session);
  const signIn = async (user: string) => {
    outcome.clear();
    const result = await devLogin(client, { body: { user } });
    if (!result.ok) return outcome.refuse(result.problem);
    await client.tokens.write(result.data);
    session.restart();
  };
  const choices = seededPeople.map(({ user, name, about }) =>
    h(
      'li',
      {},
      h(
        'button',
        { type: 'button', class: 'person', 'data-user': user, onclick: () => void signIn(user) },
        h('span', { class: 'initial', 'aria-hidden': 'true' }, name.slice(0, 1)),
        h('span', {}, h('strong', {}, name), h('small', {}, about[locale])),
      ),
    ),
  );
  return h(
    'section',
    { class: 'card', 'aria-labelledby': 'sign-in-as' },
    h('h2', { id: 'sign-in-as' }, texts.signInAs),
    h('p', { class: 'help' }, texts.signInAsHelp),
    h('ul', { class: 'people' }, ...choices),
    outcome.element,
  );
}

function renderProviders(session: Session, failure: Problem | string | null): HTMLElement {
  const { client, texts, locale } = session;
  const outcome = createNotice(session);
  if (typeof failure === 'string')
    outcome.explain(texts.notSignedIn, `/docs/problems/${encodeURIComponent(failure)}?lang=${locale}`);
  else if (failure) outcome.refuse(failure);
  const goToProvider = async (provider: 'google' | 'naver') => {
    const url = await signInUrl(client, { provider, returnTo: `${location.origin}/`, storage: sessionStorage });
    if (typeof url === 'string') location.assign(url);
    else outcome.refuse(url.problem);
  };
  return h(
    'section',
    { class: 'card', 'aria-labelledby': 'sign-in-with' },
    h('h2', { id: 'sign-in-with' }, texts.signInWith),
    h('button', { type: 'button', class: 'wide google', onclick: () => void goToProvider('google') }, texts.google),
    h('button', { type: 'button', class: 'wide naver', onclick: () => void goToProvider('naver') }, texts.naver),
    outcome.element,
  );
}
