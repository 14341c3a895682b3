"""Signs Schemathesis in as Mina. A new token every second, because the requests also sign out and end sessions."""

import os

import requests
import schemathesis

API = os.environ["STUDYMATE_API"]


@schemathesis.auth(refresh_interval=1)
class SeededPerson:
    def get(self, case, context):
        tokens = requests.post(f"{API}/auth/dev-login", json={"user": "mina"}, timeout=30).json()
        bearer = f"Bearer {tokens['accessToken']}"
        # An earlier request may have ordered the deletion of the account.
        requests.post(f"{API}/users/me/restore", headers={"Authorization": bearer}, timeout=30)
        return bearer

    def set(self, case, data, context):
        case.headers = {**(case.headers or {}), "Authorization": data}
