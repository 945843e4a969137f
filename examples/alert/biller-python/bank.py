"""The bank, in the words of a profile: what a biller asks of it, and what it makes of the answers."""
import http.client
import json
import pathlib
from urllib.parse import urlsplit

PROFILE = json.loads((pathlib.Path(__file__).parents[3] / 'schemas/alert/krungsri-simulated.json').read_text('utf-8'))
OPERATIONS = PROFILE['operations']
LITERALS = PROFILE['literals']
STATUSES = {wire: status for status, wire in LITERALS['status'].items()}
PROXY_TYPES = {wire: proxy_type for proxy_type, wire in LITERALS['proxy_type'].items()}
FINAL = ('accepted', 'refused', 'rejected', 'expired')
# The status of a request to pay of which the receiver has decided so.
OUTCOMES = {'accept': 'accepted', 'refuse': 'refused', 'opt-out': 'refused'}
TIMEOUT_S = 5


def member(document, pointer):
    """The member at a JSON pointer, None where there is none."""
    for name in pointer.split('/')[1:]:
        if not isinstance(document, dict):
            return None
        document = document.get(name)
    return document


def message(operation, fields):
    """The fields of a request by the names of the profile."""
    document = {}
    for name, pointer in operation['request'].items():
        value = fields.get(name)
        if value is None:
            continue
        if name.endswith('_type'):
            value = LITERALS['proxy_type'][value]
        if name == 'decision':
            value = LITERALS['decision'][value]
        *way, last = pointer.split('/')[1:]
        place = document
        for step in way:
            place = place.setdefault(step, {})
        place[last] = value
    return document


class Bank:
    """A bank at an address. An HTTP status of 0 is silence."""

    def __init__(self, url):
        self.url = urlsplit(url)

    def call(self, name, fields):
        operation = OPERATIONS[name]
        secure = self.url.scheme == 'https'
        connect = http.client.HTTPSConnection if secure else http.client.HTTPConnection
        connection = connect(self.url.hostname, self.url.port, timeout=TIMEOUT_S)
        path = self.url.path.rstrip('/') + operation['path']
        body = json.dumps(message(operation, fields)).encode()
        try:
            connection.request(operation['method'], path, body, PROFILE['headers'])
            response = connection.getresponse()
            text = response.read()
        except (OSError, http.client.HTTPException):
            return 0, {}
        finally:
            connection.close()
        return response.status, self.understood(operation, fields, text)

    @staticmethod
    def understood(operation, fields, text):
        try:
            document = json.loads(text)
        except ValueError:
            document = None
        answer = {name: member(document, pointer) for name, pointer in operation['response'].items()}
        status = answer.get('status')
        answer['status'] = STATUSES.get(status) if isinstance(status, str) else None
        # An answer about another transaction says nothing of this one.
        if answer.get('transaction_id') not in (None, fields.get('transaction_id')):
            answer['status'] = None
        return answer

    def tell(self, transaction_id, decision):
        """confirmed, refused, or unknown where the bank said nothing that can be relied on."""
        http_status, answer = self.call('acknowledgement', {'transaction_id': transaction_id, 'decision': decision})
        if 400 <= http_status < 500:
            return 'refused'
        if not is_success(http_status):
            return 'unknown'
        if answer['status'] == OUTCOMES[decision]:
            return 'confirmed'
        return 'refused' if answer['status'] in FINAL else 'unknown'

    def inquire(self, transaction_id):
        """The status, `unknown-id` where the bank knows no such request, None where nothing can be said."""
        http_status, answer = self.call('inquiry', {'transaction_id': transaction_id})
        if is_success(http_status):
            return answer['status']
        return 'unknown-id' if http_status in PROFILE['refusal']['http_status'] else None


def is_success(http_status):
    return 200 <= http_status < 300
