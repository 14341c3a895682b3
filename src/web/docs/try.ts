/** Starts Swagger UI with the contract that this server serves; in development it signs in as a seeded person. */
import { createClient, devLogin } from '../../client/sdk/index.ts';
import { fill, h } from '../app/dom.ts';
import { seededPeople, type SeededPerson } from '../seeded-people.ts';

interface SwaggerUi {
  /** Despite its name it also takes the token of an HTTP scheme. */
  preauthorizeApiKey(scheme: string, token: string): void;
  readonly specSelectors: { specJson(): { has(key: string): boolean } };
}

/** The part of the global `SwaggerUIBundle` that is used (swagger-ui-dist 5.35, `swagger-ui-bundle.js`). */
const { SwaggerUIBundle } = globalThis as unknown as { SwaggerUIBundle: (options: object) => SwaggerUi };

const ui = SwaggerUIBundle({
  url: '/api/v2/openapi.json',
  dom_id: '#swagger',
  deepLinking: true,
  displayOperationId: true,
  displayRequestDuration: true,
  docExpansion: 'none',
  defaultModelsExpandDepth: -1, // no list of schemas: /docs shows them, and a page has one main element
  filter: true,
  tryItOutEnabled: true,
  validatorUrl: null, // the default sends the contract to another host
  onComplete: offerSignIn, // is also called before the contract has come
});
const people: readonly SeededPerson[] = [
  ...seededPeople,
  { user: 'hana', name: 'Hana', about: { en: 'Administrator', ko: '관리자' } },
];
const client = createClient({ baseUrl: `${location.origin}/api/v2`, locale: 'en' });
const status = h('p', { role: 'status' });

async function signIn({ user, name }: SeededPerson, button: HTMLElement): Promise<void> {
  const result = await devLogin(client, { body: { user } });
  if (!result.ok) {
    status.textContent = `${result.problem.title} (${result.problem.code})`;
    return;
  }
  ui.preauthorizeApiKey('bearer', result.data.accessToken);
  for (const other of document.querySelectorAll('#sign-in button')) other.setAttribute('aria-pressed', 'false');
  button.setAttribute('aria-pressed', 'true');
  status.textContent = `Signed in as ${name}. The requests below carry their token, which is good for 15 minutes.`;
}

function renderPeople(): HTMLElement {
  const buttons = people.map((person) => {
    const button = h(
      'button',
      { type: 'button', title: person.about.en, 'aria-pressed': 'false', onclick: () => void signIn(person, button) },
      person.name,
    );
    return button;
  });
  return h('div', { class: 'people', role: 'group', 'aria-label': 'Sign in as' }, 'Sign in as', ...buttons);
}

/** In development: shows the seeded people, once the contract is there: a token that is set earlier is dropped. */
function offerSignIn(): void {
  const place = document.querySelector('#sign-in');
  const isDevelopment = document.documentElement.dataset['environment'] === 'development';
  if (place && isDevelopment && ui.specSelectors.specJson().has('paths')) fill(place, renderPeople(), status);
}
