"""A small library for the example: signs messages, opens callbacks. Python 3, standard library only."""

import base64
import hashlib
import hmac
import json
from urllib.parse import urlencode


class Refusal(Exception):
    """Input that the library turns away."""


def lines(value, path=()):
    if isinstance(value, dict):
        kept = [(name, inner) for name, inner in value.items() if name not in ("signature", "frame_mode")]
        return [line for name, inner in kept for line in lines(inner, path + (name.replace(":", "::"),))]
    if isinstance(value, list):
        return [line for index, inner in enumerate(value) for line in lines(inner, path + (str(index),))]
    text = str(int(value)) if isinstance(value, bool) else "" if value is None else str(value)
    return [(":".join(path), text)]


def string_to_sign(data):
    return ";".join(path + ":" + text for path, text in sorted(lines(data)))


def sign(data, key):
    digest = hmac.new(key.encode(), string_to_sign(data).encode(), hashlib.sha512).digest()
    return base64.b64encode(digest).decode()


def page_url(base_url, params, key):
    texts = {name: str(int(value)) if isinstance(value, bool) else str(value) for name, value in params.items()}
    return base_url + "/payment?" + urlencode({**texts, "signature": sign(texts, key)})


def open_callback(body, key):
    """The message in a body, or None where its signature is not that of the key."""
    try:
        message = json.loads(body)
    except ValueError:
        raise Refusal("the body is not JSON")
    if not isinstance(message, dict):
        raise Refusal("the body is not an object")
    general = message.get("general")
    received = message.get("signature", general.get("signature") if isinstance(general, dict) else None)
    valid = isinstance(received, str) and hmac.compare_digest(received.encode(), sign(message, key).encode())
    return message if valid else None


def read_payment(message):
    payment = message.get("payment", {})
    total = payment.get("sum", {}) if isinstance(payment, dict) else None
    if not isinstance(total, dict):
        raise Refusal("payment is of another type")
    read = {name: payment.get(name) for name in ("id", "status", "method")}
    read.update({name: total.get(name) for name in ("amount", "currency")})
    for name, value in read.items():
        if value is not None and type(value) is not (int if name == "amount" else str):
            raise Refusal(f"payment {name} is of another type")
    return read
