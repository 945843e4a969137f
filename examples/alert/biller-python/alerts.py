"""An alert as it arrives: who sent it, and what it says."""
import base64
import datetime as dt
import hmac
import json

from bank import PROFILE, PROXY_TYPES, member


class Refused(Exception):
    """Carries the HTTP status by which an alert, or a call, is refused."""

    def __init__(self, http_status, why='malformed'):
        super().__init__(why)
        self.http_status = http_status


def need(holds, http_status=400, why='malformed'):
    if not holds:
        raise Refused(http_status, why)


def is_text(value):
    return isinstance(value, str) and 0 < len(value.strip()) and len(value) <= 300


def instant(value):
    need(is_text(value))
    try:
        time = dt.datetime.fromisoformat(value)
    except ValueError:
        raise Refused(400, 'no time') from None
    need(time.tzinfo is not None, why='a time without its offset')
    return time


def is_by(auth, headers):
    """Whether a message carries these credentials, compared without telling how much of them is right."""
    given = headers.get_all(auth.get('header') or 'Authorization') or []
    if len(given) != 1:
        return False
    text = given[0].encode('latin-1', 'replace').strip()
    if 'header' in auth:
        return hmac.compare_digest(text, auth['value'].encode().strip())
    scheme, _, text = text.partition(b' ')
    if scheme.lower() != (b'bearer' if 'token' in auth else b'basic'):
        return False
    if 'token' in auth:
        return hmac.compare_digest(text.strip(), auth['token'].encode())
    try:
        text = base64.b64decode(text.strip(), validate=True)
    except ValueError:
        return False
    return hmac.compare_digest(text, f"{auth['username']}:{auth['password']}".encode())


def read(raw, headers, settings):
    """The alert in a message. Raises Refused: 401 for a stranger, 404 for somebody else's alert, 400 for nonsense."""
    try:
        document = json.loads(raw.decode('utf-8'))
    except ValueError:
        document = None
    fields = {name: member(document, pointer) for name, pointer in PROFILE['callback']['body'].items()}
    own = [one for one in settings['proxies'] or [] if one['proxy'] == fields['receiver_proxy']]
    auth = next((one['auth'] for one in own if one.get('auth')), settings['auth'])
    need(auth and is_by(auth, headers), 401, 'who are you')
    need(all(is_text(fields[name]) for name in ('transaction_id', 'sender_proxy', 'receiver_proxy', 'currency')))
    need(type(fields['amount']) is int and 0 < fields['amount'] < 2**53)
    need(fields.get('reference') is None or isinstance(fields['reference'], str))
    for name in ('sender_proxy_type', 'receiver_proxy_type'):
        if fields.get(name) is not None:
            need(isinstance(fields[name], str) and fields[name] in PROXY_TYPES)
            fields[name] = PROXY_TYPES[fields[name]]
    if fields.get('instruction_at') is not None:
        instant(fields['instruction_at'])
    expires = fields.get('expires_at')
    need(settings['proxies'] is None or own, 404, 'not ours')
    return {**fields, 'expires': None if expires is None else instant(expires)}
