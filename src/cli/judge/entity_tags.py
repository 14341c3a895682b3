"""Lets Schemathesis send ETags.

For a header with a pattern it makes letters and digits only. None of them is an ETag, so it would send a wrong
`If-Match` and call it right. The format says how to make one; the pattern of the contract stays.
"""

import schemathesis
from hypothesis import strategies as st

FORMAT = "entity-tags"
TAG = st.from_regex(r'(?:W/)?"[!#-~]{0,20}"', fullmatch=True)

schemathesis.openapi.format(FORMAT, st.just("*") | st.lists(TAG, min_size=1, max_size=3).map(", ".join))


@schemathesis.hook
def before_load_schema(context, raw_schema):
    for name in ("IfMatch", "IfNoneMatch"):
        raw_schema["components"]["parameters"][name]["schema"]["format"] = FORMAT
