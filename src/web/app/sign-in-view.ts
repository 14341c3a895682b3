import { devLogin, type Locale, type Problem, signInUrl } from '../../client/sdk/index.ts';
import { h } from './dom.ts';
import { notice } from './notice.ts';
import type { Session } from './session.ts';

interface SeededPerson {
  readonly user: string;
  readonly name: string;
  readonly about: Record<Locale, string>;
}

/** The named people that `npm run seed` puts into a development database. */
const seeded: readonly SeededPerson[] = [
  { user: 'mina', name: 'Mina', about: { en: 'Seoul · Korean, learns English', ko: '서울 · 한국어 사용, 영어 학습' } },
  { user: 'jisoo', name: 'Jisoo', about: { en: 'Korean, learns Japanese', ko: '한국어 사용, 일본어 학습' } },
  {
    user: 'daniel',
    name: 'Daniel',
    about: { en: 'London · English, learns Korean', ko: '런던 · 영어 사용, 한국어 학습' },
  },
  {
    user: 'yuki',
    name: 'Yuki',
    about: { en: 'Tokyo · Japanese, learns Korean', ko: '도쿄 · 일본어 사용, 한국어 학습' },
  },
];

/** What a visitor sees: who to sign in as (in development), and the two providers. */
export function signInView(session: Session, failure: Problem | string | null): HTMLElement {
  const { say } = session;
  return h(
    'main',
    { class: 'welcome' },
    h('div', { class: 'hero' }, h('h1', {}, say.tagline), h('p', {}, say.lead)),
    h('div', { class: 'stack' }, session.isDevelopment && seededPeople(session), providers(session, failure)),
  );
}

function seededPeople(session: Session): HTMLElement {
  const { client, say, locale } = session;
  const outcome = notice(session);
  const signIn = async (user: string) => {
    outcome.clear();
    const result = await devLogin(client, { body: { user } });
    if (!result.ok) return outcome.refuse(result.problem);
    await client.tokens.write(result.data);
    session.restart();
  };
  const choices = seeded.map(({ user, name, about }) =>
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
    h('h2', { id: 'sign-in-as' }, say.signInAs),
    h('p', { class: 'help' }, say.signInAsHelp),
    h('ul', { class: 'people' }, ...choices),
    outcome.element,
  );
}

function providers(session: Session, failure: Problem | string | null): HTMLElement {
  const { client, say, locale } = session;
  const outcome = notice(session);
  if (typeof failure === 'string')
    outcome.explain(say.notSignedIn, `/docs/problems/${encodeURIComponent(failure)}?lang=${locale}`);
  else if (failure) outcome.refuse(failure);
  const go = async (provider: 'google' | 'naver') =>
    location.assign(await signInUrl(client, { provider, returnTo: `${location.origin}/`, storage: sessionStorage }));
  return h(
    'section',
    { class: 'card', 'aria-labelledby': 'sign-in-with' },
    h('h2', { id: 'sign-in-with' }, say.signInWith),
    h('button', { type: 'button', class: 'wide google', onclick: () => void go('google') }, say.google),
    h('button', { type: 'button', class: 'wide naver', onclick: () => void go('naver') }, say.naver),
    outcome.element,
  );
}
