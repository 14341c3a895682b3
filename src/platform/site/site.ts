import { problems } from '../../../generated/problems/catalogue.ts';
import type { Env } from '../env.ts';
import { localeOf, type Locale } from '../locale.ts';

/** Everything outside the API: the documentation pages and the web app, mostly from the built assets. */
export const site = {
  /** Answers a request for a page. Null if there is no such page. */
  async fetch(request: Request, env: Env): Promise<Response | null> {
    if (request.method !== 'GET' && request.method !== 'HEAD') return null;
    const page = await findPage(request, env);
    return page === null && request.headers.get('accept')?.includes('text/html')
      ? answerUnknownPage(request, env)
      : page;
  },
};

async function findPage(request: Request, env: Env): Promise<Response | null> {
  const url = new URL(request.url);
  if (url.pathname === '/docs/problems' || url.pathname.startsWith('/docs/problems/'))
    return answerProblemPage(request, url, env);
  // Browsers ask for it where no page names another, as for a file of the API.
  if (url.pathname === '/favicon.ico')
    return new Response(null, { status: 308, headers: { location: '/assets/logo.svg' } });
  if (url.pathname === '/robots.txt')
    return new Response(robots, { headers: { 'cache-control': 'public, max-age=86400' } });
  const found = await env.ASSETS.fetch(request);
  if (found.status === 404) return null;
  // The copy is needed because responses of the asset store are immutable, and headers are added here and later.
  const page = new Response(found.body, found);
  if (!page.headers.get('content-type')?.startsWith('text/html')) return page;
  page.headers.set('content-security-policy', policyOf(url.pathname, env));
  // Names the environment, so that the app offers the development sign-in only in development.
  return new HTMLRewriter()
    .on('html', { element: (html) => void html.setAttribute('data-environment', env.ENVIRONMENT) })
    .transform(page);
}

/** What search engines may read: the pages, not the API. */
const robots = 'User-agent: *\nDisallow: /api/\n';

/** A page (404) for a person whose browser asks for an address that does not exist. */
function answerUnknownPage(request: Request, env: Env): Promise<Response | null> {
  return answerText(request, env, 'unknown', localeOf(request.headers.get('accept-language')), { status: 404 });
}

/** The page that `type` of a problem links to, or the list of all problems. */
async function answerProblemPage(request: Request, url: URL, env: Env): Promise<Response | null> {
  const asked = url.searchParams.get('lang');
  const locale = asked === 'ko' || asked === 'en' ? asked : localeOf(request.headers.get('accept-language'));
  const [code, ...more] = url.pathname.split('/').slice(3);
  if (more.length > 0 || (code && !Object.hasOwn(problems, code))) return null;
  return answerText(request, env, code || 'index', locale, { headers: { 'cache-control': 'public, max-age=300' } });
}

/** A page of text in one language, which src/cli/docs/problem-pages.ts has made. Null if it has not. */
async function answerText(
  request: Request,
  env: Env,
  name: string,
  locale: Locale,
  { status = 200, headers = {} }: { readonly status?: number; readonly headers?: Readonly<Record<string, string>> },
): Promise<Response | null> {
  const found = await env.ASSETS.fetch(`https://assets/docs/problems/${name}.${locale}`);
  if (found.status !== 200) return null;
  return new Response(request.method === 'HEAD' ? null : found.body, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': locale,
      'content-security-policy': textPolicy,
      ...headers,
    },
  });
}

function policyOf(path: string, env: Env): string {
  if (path === '/docs') return referencePolicy;
  return path.startsWith('/docs/') ? guidePolicy : appPolicyFor(env);
}

const base = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; font-src 'self'";

/** For pages of text, which have no scripts. */
const textPolicy = `${base}; img-src 'self'; style-src 'self'`;

/** For guides and Swagger UI, which has its pictures in its style sheet. */
const guidePolicy = `${base}; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'`;

/**
 * Policy of the reference page. Redoc adds one empty and one fixed style element; their hashes replace 'unsafe-inline'.
 */
const referencePolicy = guidePolicy.replace(
  "style-src 'self'",
  "$& 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' 'sha256-QMIg+bpjm3JdElJ388KYke01izlUW0UoNOeKjpMxdgc='",
);

/** For the app. Pictures come from Cloudflare Images; the preview of a chosen file is a blob. */
function appPolicyFor({ IMAGE_DELIVERY_URL }: Env): string {
  const pictures = IMAGE_DELIVERY_URL.startsWith('/') ? '' : ` ${new URL(IMAGE_DELIVERY_URL).origin}`;
  return `${base}; script-src 'self'; style-src 'self'; img-src 'self' blob:${pictures}; connect-src 'self'`;
}
