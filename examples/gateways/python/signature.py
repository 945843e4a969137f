"""The signature of Gate, as its documentation has it: one line for each value, sorted, joined and signed."""
import base64
import hashlib
import hmac
import re


def sign(message, key, order=None, words=False):
    lines = sorted(lines_of(message, words), key=order or natural)
    text = ';'.join('%s:%s' % line for line in lines)
    return base64.b64encode(hmac.new(key.encode(), text.encode(), hashlib.sha512).digest()).decode()


def signed_by(message, key, signature, words=False):
    """Whether a signature is right by one of the orders that the published libraries sort in."""
    if not isinstance(signature, str):
        return False
    known = (sign(message, key, order, words) for order in ORDERS)
    return any(hmac.compare_digest(one.encode(), signature.encode()) for one in known)


def lines_of(value, words, path=()):
    if isinstance(value, dict):
        for name, inner in value.items():
            if name != 'signature':
                yield from lines_of(inner, words, path + (name,))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from lines_of(inner, words, path + (str(index),))
    else:
        yield ':'.join(path), written(value, words)


def written(value, words):
    if value is None:
        return ''
    if isinstance(value, bool):
        return str(value).lower() if words else str(int(value))
    return str(value)


def natural(line):
    return [(0, int(one), '') if one.isdigit() else (1, 0, one) for one in re.split(r'(\d+)', line[0]) if one]


ORDERS = (natural, lambda line: line[0].encode(), lambda line: ('%s:%s' % line).encode())
