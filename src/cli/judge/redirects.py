"""Judges a redirect by itself. The page to which it leads belongs to another server."""

import schemathesis


@schemathesis.hook
def before_call(context, case, kwargs):
    kwargs["allow_redirects"] = False
