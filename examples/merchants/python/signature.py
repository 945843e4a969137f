"""Signs and verifies messages of the platform: HMAC-SHA512 over sorted `path:value` lines. Standard library only."""

import base64
import hashlib
import hmac


def _lines(value, path):
    if isinstance(value, dict):
        return [line for name, inner in value.items() if name != "signature" for line in _lines(inner, path + [name])]
    if isinstance(value, list):
        return [line for index, inner in enumerate(value) for line in _lines(inner, path + [str(index)])]
    if isinstance(value, bool):
        value = int(value)
    return [(":".join(path), "" if value is None else str(value))]


def sign(message, key):
    text = ";".join(f"{path}:{value}" for path, value in sorted(_lines(message, [])))
    return base64.b64encode(hmac.new(key.encode(), text.encode(), hashlib.sha512).digest()).decode()


def verify(message, key):
    received = message.get("signature")
    return isinstance(received, str) and hmac.compare_digest(received.encode(), sign(message, key).encode())
