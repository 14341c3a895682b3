import { problems } from '../../../generated/problems/catalogue.ts';
import type { RequestDeps } from '../deps.ts';
import type { Locale } from '../locale.ts';
import type { Localised, Refusal } from './refusal.ts';

/** The problem+json answer (RFC 9457) for a refusal, in the reader's language. `path` is what was asked for, without its query. */
export function problemResponse(
  refusal: Refusal,
  deps: Pick<RequestDeps, 'locale' | 'origin' | 'requestId'>,
  path: string,
): Response {
  const { locale, origin, requestId } = deps;
  const { status, title, meaning, remedy } = problems[refusal.problem];
  const filled = (text: Localised) => fill(inLanguage(text, locale), refusal.variables ?? {});
  const body = {
    type: `${origin}/docs/problems/${refusal.problem}`,
    title: filled(title),
    status,
    detail: refusal.detail === undefined ? `${filled(meaning)} ${filled(remedy)}` : filled(refusal.detail),
    instance: path,
    code: refusal.problem,
    requestId,
    ...(refusal.errors && {
      errors: refusal.errors.map(({ pointer, detail }) => ({ pointer, detail: inLanguage(detail, locale) })),
    }),
  };
  return new Response(JSON.stringify(body), { status, headers: problemHeaders(refusal, locale) });
}

/** The headers of that answer. */
export function problemHeaders(refusal: Refusal, locale: Locale): Headers {
  return new Headers({
    'content-type': problemType,
    'content-language': locale,
    'cache-control': 'private, no-store',
    ...(statusOf(refusal) === 401 && { 'www-authenticate': challenge(refusal) }),
    ...refusal.headers,
  });
}

/** RFC 9457. */
export const problemType = 'application/problem+json';

/** The path of an address as it was sent, without the query: that may hold codes and tickets. */
export function pathOf(url: string): string {
  return new URL(url).pathname;
}

/** The HTTP status of a refusal. */
export function statusOf(refusal: Refusal): number {
  return problems[refusal.problem].status;
}

function inLanguage(text: Localised, locale: Locale): string {
  return typeof text === 'string' ? text : text[locale];
}

function fill(text: string, variables: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(variables[name] ?? whole));
}

/** RFC 6750 section 3: a request without a token gets no error code, one with a bad token does. */
function challenge(refusal: Refusal): string {
  const realm = 'Bearer realm="STUDYMATE"';
  const aboutToken = ['auth.token_invalid', 'auth.token_expired', 'auth.session_ended'].includes(refusal.problem);
  return aboutToken ? `${realm}, error="invalid_token"` : realm;
}
