"""What Schemathesis loads: each module registers its own hook."""

import entity_tags  # noqa: F401
import redirects  # noqa: F401
import sign_in  # noqa: F401
