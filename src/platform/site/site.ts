import type { Env } from '../env.ts';
import { localeOf } from '../locale.ts';
import { problemIndexPage, problemPage } from './problem-pages.ts';

/** Everything outside the API: the documentation pages and the web app, served from the built assets. */
export const site = {
  /** The page at this address, or null when there is none. */
  async fetch(request: Request, env: Env): Promise<Response | null> {
    if (request.method !== 'GET' && request.method !== 'HEAD') return null;
    const url = new URL(request.url);
    if (url.pathname === '/docs/problems' || url.pathname.startsWith('/docs/problems/'))
      return problemDocument(request, url);
    const found = await env.ASSETS.fetch(request);
    if (found.status === 404) return null;
    // Answers of the asset store are immutable; headers are added to every answer here and by the platform.
    const page = new Response(found.body, found);
    if (!page.headers.get('content-type')?.startsWith('text/html')) return page;
    page.headers.set('content-security-policy', url.pathname === '/docs' ? referencePolicy : appPolicy(env));
    // Tells the app where it runs, so that it offers the development sign-in only where there is one.
    return new HTMLRewriter()
      .on('html', { element: (html) => void html.setAttribute('data-environment', env.ENVIRONMENT) })
      .transform(page);
  },
};

function problemDocument(request: Request, url: URL): Response | null {
  const asked = url.searchParams.get('lang');
  const locale = asked === 'ko' || asked === 'en' ? asked : localeOf(request.headers.get('accept-language'));
  const code = url.pathname.split('/')[3];
  const html = code ? problemPage(code, locale) : problemIndexPage(locale);
  if (html === null) return null;
  return new Response(request.method === 'HEAD' ? null : html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': locale,
      'content-security-policy': textPolicy,
      'cache-control': 'public, max-age=300',
    },
  });
}

const base = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; font-src 'self'";

/** Pages of text: no script at all. */
const textPolicy = `${base}; img-src 'self'; style-src 'self'`;

/**
 * Redoc writes one empty and one fixed style element: their hashes instead of 'unsafe-inline'. Its search runs in a
 * worker that it makes from a blob.
 */
const referencePolicy = [
  base,
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' 'sha256-QMIg+bpjm3JdElJ388KYke01izlUW0UoNOeKjpMxdgc='",
  "img-src 'self' data:",
  "connect-src 'self'",
  'worker-src blob:',
].join('; ');

/** The app: pictures come from where Cloudflare Images delivers them, the preview of a chosen file is a blob. */
function appPolicy({ IMAGE_DELIVERY_URL }: Env): string {
  const pictures = IMAGE_DELIVERY_URL.startsWith('/') ? '' : ` ${new URL(IMAGE_DELIVERY_URL).origin}`;
  return `${base}; script-src 'self'; style-src 'self'; img-src 'self' blob:${pictures}; connect-src 'self'`;
}
