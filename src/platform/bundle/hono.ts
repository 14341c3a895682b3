/**
 * Replaces three modules inside hono in the bundle (`[alias]` in wrangler.toml): how it mounts other applications
 * (`mount`), reads forms (`req.parseBody`) and writes HTML (`context.html`). The platform does the last two itself, and
 * nothing is mounted. test/platform/bundle-weight.node.test.ts shows that nothing else imports modules of these names.
 */
function leftOut(): never {
  throw new Error('the bundle has no such part of hono');
}

export { leftOut as createMountedRequest, leftOut as parseBody, leftOut as resolveCallback };

/** Only `context.html` reads it. */
export const HtmlEscapedCallbackPhase = {};
