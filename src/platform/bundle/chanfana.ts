/**
 * Replaces three modules inside chanfana in the bundle (`[alias]` in wrangler.toml): its pages of documentation
 * (`./ui`), which are switched off, and how it reads (`./parameters`) and refuses (`./exceptions`) requests, which our
 * endpoint base class does. The package has all of its code in one module, so the bundle takes it from its sources. The
 * names of the modules are relative: test/platform/bundle-weight.node.test.ts shows that nothing else imports such
 * names.
 */
function leftOut(): never {
  throw new Error('the bundle has no such part of chanfana');
}

export { leftOut as coerceInputs, leftOut as getReDocUI, leftOut as getSwaggerUI };

class NoException {
  constructor() {
    leftOut();
  }
}

export {
  NoException as InputValidationException,
  NoException as MultiException,
  NoException as ResponseValidationException,
};
