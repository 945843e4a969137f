"""A biller that receives alerts of PromptPay Alert, with the control calls of the target protocol beside it."""
import datetime as dt
import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit

from alerts import Refused, instant, is_text, need, read
from bank import LITERALS, OPERATIONS, OUTCOMES, Bank, is_success
from books import ASKS_EVERY, BANGKOK, Books

CALLBACK = '/bank/alerts'
CLAIMS = ['reset', 'clock', 'alert-list', 'inquiry', 'blocking', 'requests']
CREDENTIALS = (('header', 'value'), ('token',), ('username', 'password'))
books = Books()
settings = {'auth': None, 'proxies': None}


def capabilities(_path, _query, _body):
    return 200, {'protocol': 1, 'name': 'biller in Python', 'version': '1', 'claims': CLAIMS, 'methods': [],
                 'settings': {'poll_ms': ASKS_EVERY // dt.timedelta(milliseconds=1)}}


def reset(_path, _query, body):
    global books
    bank = books.bank
    books = Books(instant(body['now']) if body.get('now') else None)
    books.bank = bank
    return 204, None


def clock(_path, _query, body):
    need(type(body.get('advance_ms')) is int and body['advance_ms'] >= 0)
    books.advance(body['advance_ms'])
    return 200, {'now': books.now.astimezone(BANGKOK).isoformat()}


def configure(_path, _query, body):
    proxies = body.get('proxies')
    need(is_text(body.get('bank_url')))
    need(proxies is None or all(is_text(one.get('proxy')) for one in proxies))
    for auth in (one.get('auth') for one in [body, *(proxies or [])]):
        need(auth is None or any(all(isinstance(auth.get(name), str) for name in names) for names in CREDENTIALS))
    books.bank = Bank(body['bank_url'])
    settings.update(auth=body.get('auth'), proxies=proxies)
    return 200, {'callback_url': URL + CALLBACK}


def shown(alert):
    names = ('transaction_id', 'sender_proxy', 'receiver_proxy', 'amount', 'currency', 'status')
    return {name: alert[name] for name in names}


def one_alert(path, _query, _body):
    alert = books.alerts.get(unquote(path.removeprefix('/alerts/')))
    need(alert, 404, 'no such alert')
    return 200, shown(alert)


def all_alerts(_path, query, _body):
    receiver = query.get('receiver_proxy')
    with books.lock:
        return 200, {'alerts': [shown(one) for one in books.alerts.values() if receiver in (None, one['receiver_proxy'])]}


def decide(_path, _query, body):
    need(is_text(body.get('transaction_id')) and body.get('decision') in OUTCOMES)
    http_status = books.decide(body['transaction_id'], body['decision'])
    return http_status, {'transaction_id': body['transaction_id']} if is_success(http_status) else {'error': 'not done'}


def inquire(_path, _query, body):
    need(is_text(body.get('transaction_id')))
    status = books.bank.inquire(body['transaction_id'])
    need(status != 'unknown-id', 404, 'the bank knows no such request')
    return 200, {'transaction_id': body['transaction_id'], 'status': status}


def block(path, _query, body):
    need(is_text(body.get('receiver_proxy')) and is_text(body.get('sender_proxy')))
    http_status, _ = books.bank.call(path[1:], body)
    need(is_success(http_status), 409, 'the bank did not do it')
    return 200, {}


def blocked(_path, query, _body):
    need(query.get('receiver_proxy'))
    http_status, answer = books.bank.call('blocked', query)
    need(is_success(http_status) and isinstance(answer['senders'], list), 409, 'the bank did not say')
    return 200, {'senders': answer['senders']}


def request(_path, _query, body):
    fields = {name: body.get(name) for name in OPERATIONS['initiation']['request']}
    fields['instruction_at'] = fields['instruction_at'] or books.now.astimezone(BANGKOK).isoformat()
    for name in set(fields) - {'amount', *OPERATIONS['initiation']['optional']}:
        need(is_text(fields[name]))
    need(type(fields['amount']) is int and fields['amount'] > 0)
    need({fields['sender_proxy_type'], fields['receiver_proxy_type']} <= set(LITERALS['proxy_type']))
    instant(fields['instruction_at'])
    made = books.request(fields)
    need(made, 409, 'the id is used')
    return 201, {'transaction_id': made['transaction_id'], 'status': made['status']}


def requested(path, _query, _body):
    made = books.requests.get(unquote(path.removeprefix('/requests/')))
    need(made, 404, 'no such request')
    return 200, {'transaction_id': made['transaction_id'], 'status': made['status']}


CALLS = {
    'GET /capabilities': capabilities,
    'POST /reset': reset,
    'POST /clock': clock,
    'POST /configure': configure,
    'GET /alerts': all_alerts,
    'GET /alerts/': one_alert,
    'POST /decide': decide,
    'POST /inquire': inquire,
    'POST /block': block,
    'POST /unblock': block,
    'GET /blocked': blocked,
    'POST /requests': request,
    'GET /requests/': requested,
}


class Handler(BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    wbufsize = 65536

    def answer(self):
        raw = self.rfile.read(int(self.headers.get('Content-Length') or 0))
        try:
            http_status, body = self.called(raw)
        except Refused as refused:
            http_status, body = refused.http_status, {'error': str(refused)}
        except (ValueError, KeyError, TypeError, AttributeError):
            http_status, body = 400, {'error': 'malformed'}
        text = b'' if body is None else json.dumps(body).encode()
        self.send_response(http_status)
        if text:
            self.send_header('Content-Type', 'application/json')
        if http_status != 204:
            self.send_header('Content-Length', str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def called(self, raw):
        url = urlsplit(self.path)
        if url.path == CALLBACK:
            need(self.command == 'POST', 405, 'POST alone')
            return books.take(read(raw, self.headers, settings)), {}
        body = json.loads(raw) if raw else {}
        name = url.path if f'{self.command} {url.path}' in CALLS else url.path[: url.path.find('/', 1) + 1]
        call = CALLS.get(f'{self.command} {name}')
        need(call, 404, 'no such call')
        query = {key: values[0] for key, values in parse_qs(url.query).items()}
        return call(url.path, query, body)

    def log_message(self, *_):
        pass

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = answer


class Server(ThreadingHTTPServer):
    request_queue_size = 128
    daemon_threads = True


server = Server(('127.0.0.1', int(sys.argv[1]) if len(sys.argv) > 1 else 0), Handler)
URL = f'http://127.0.0.1:{server.server_address[1]}'
print(json.dumps({'kind': 'alert-biller', 'url': URL, 'control': URL}), flush=True)
server.serve_forever()
