"""How a secret is kept."""

import hashlib


def digest(secret: str) -> str:
    """The SHA-256 of a secret, in hex.

    Our secrets are 256 random bits, so a plain digest cannot be searched; no slow hash is needed.
    """
    return hashlib.sha256(secret.encode()).hexdigest()
