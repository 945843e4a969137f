#!/usr/bin/env python3
"""A mock of Gate in plain Python: Promptpay by both channels and Thai QR, with the control API of the target protocol.

usage: gateway.py [--port N] [--switch NAME,...]      prints one line of JSON when it listens

A switch makes it wrong in one way (SPOILERS, and slash, words, long, question-marks), or gives it a habit that no
document forbids (nulls, lists, long-ids, zulu, reversed).
"""
import argparse
import datetime
import hashlib
import html
import http.client
import http.server
import ipaddress
import itertools
import json
import re
import threading
import unicodedata
import urllib.parse

from qr import qr_code
from signature import sign, signed_by

# What careless web layers do to a text before the signature is checked.
SPOILERS = {
    'plus': lambda text: text.replace('+', ' '),
    'trim': lambda text: text.strip(),
    'nfc': lambda text: unicodedata.normalize('NFC', text),
    'html': html.unescape,
    'bmp': lambda text: ''.join(one for one in text if ord(one) < 0x10000),
    'lines': lambda text: text.replace('\r\n', '\n'),
}
SWITCHES = {*SPOILERS, 'slash', 'words', 'long', 'question-marks', 'nulls', 'lists', 'long-ids', 'zulu', 'reversed'}
ON = set()

MINUTE = 60_000
PATHS = {'/v2/payment/banks/promptpay/sale': 'promptpay', '/v2/payment/banks/thai-qr/sale': 'thai-qr'}
LEAST = {'promptpay': 1, 'thai-qr': 100_00}
MOST = 10 ** 12
LIFETIME = {('promptpay', 'redirect'): 6 * MINUTE, ('promptpay', 'display'): 8 * MINUTE, ('thai-qr', 'redirect'): 3 * MINUTE}
CLAIMS = ['reset', 'projects', 'customer', 'clock', 'status', 'settings']
METHODS = [{'method': 'promptpay', 'channels': ['redirect', 'display']}, {'method': 'thai-qr', 'channels': ['redirect']}]


class Refusal(Exception):
    def __init__(self, code, message, status=400):
        self.code, self.message, self.status = code, message, status


# ---------------------------------------------------------------- reading a request

def no_constant(name):
    raise ValueError(name + ' is no JSON')


def no_twins(pairs):
    if len({name for name, _ in pairs}) < len(pairs):
        raise ValueError('a member is named twice')
    return dict(pairs)


def read(body):
    try:
        text = body.decode('utf-8')
        if 'slash' in ON:
            text = text.replace('\\/', '\\\\/')
        data = json.loads(text, parse_constant=no_constant, object_pairs_hook=no_twins)
        json.dumps(data, ensure_ascii=False).encode('utf-8')  # half a surrogate pair is no text
    except (ValueError, RecursionError):
        raise Refusal('2003', 'Invalid JSON')
    if not isinstance(data, dict):
        raise Refusal('2003', 'An object is expected')
    return spoiled(data)


def spoiled(value, name=''):
    if isinstance(value, dict):
        return {inner: spoiled(one, inner) for inner, one in value.items()}
    if isinstance(value, list):
        return [spoiled(one) for one in value]
    if isinstance(value, str) and name != 'signature':
        for switch in ON & SPOILERS.keys():
            value = SPOILERS[switch](value)
    if 'long' in ON and isinstance(value, int) and not isinstance(value, bool):
        return int(float(value))
    return value


def need(holds, message, code='2005'):
    if not holds:
        raise Refusal(code, message)


def part(data, name):
    value = data.get(name)
    need(value is None or value == [] or isinstance(value, dict), name + ' is no object')
    return value or {}


def member(of, name, kind, most=255):
    value = of.get(name)
    need(value is not None and value != '', 'Missing: ' + name, '2004')
    need(type(value) is kind and (kind is int or len(value) <= most), 'Wrong: ' + name)
    return value


# ---------------------------------------------------------------- the gateway

class Gateway:
    def __init__(self):
        self.lock = threading.RLock()
        self.reset(None)

    def reset(self, now):
        start = datetime.datetime.fromisoformat((now or '2026-01-05T09:00:00+07:00').replace('Z', '+00:00'))
        self.now = int(start.timestamp() * 1000)
        self.projects, self.payments, self.due, self.count = {}, {}, [], itertools.count(1)

    def date(self, ms):
        moment = datetime.datetime.fromtimestamp(ms // 1000, datetime.timezone.utc)
        return moment.strftime('%Y-%m-%dT%H:%M:%S') + ('Z' if 'zulu' in ON else '+0000')

    # -- time

    def later(self, ms, job):
        self.due.append((self.now + ms, next(self.count), job))

    def advance(self, ms):
        goal = self.now + ms
        while self.due and min(self.due)[0] <= goal:
            first = min(self.due)
            self.due.remove(first)
            self.now = max(self.now, first[0])
            first[2]()
        self.now = goal

    # -- callbacks

    def send(self, url, body, is_over=lambda: False, attempt=1, since=None):
        since = self.now if since is None else since
        if is_over() or post(url, body) == 200:
            return
        # Five times after 10 s, then at intervals that grow up to four hours.
        gap = 10_000 if attempt <= 5 else min(240 * MINUTE, int(70_000 + 10_000 * 1.12 ** (attempt - 3)))
        if attempt < 120 and self.now + gap - since < 11 * 24 * 60 * MINUTE:
            self.later(gap, lambda: self.send(url, body, is_over, attempt + 1, since))

    def message(self, payment, operations=False, **more):
        sums = {'amount': payment['amount'], 'currency': 'THB'}
        provider = {'id': 4821, 'payment_id': payment['provider_id'], 'auth_code': '', 'date': self.date(payment['changed'])}
        operation = {
            'id': payment['operation'], 'type': 'sale', 'status': payment['status'], 'date': self.date(payment['changed']),
            'created_date': self.date(payment['created']), 'request_id': payment['request_id'],
            'sum_initial': sums, 'sum_converted': sums, 'provider': provider,
        }
        if payment['code']:
            operation.update(code=payment['code'], message=payment['message'])
        answer = {
            'project_id': payment['project']['project_id'],
            'payment': {'id': told(payment['id']), 'type': 'purchase', 'status': payment['status'], 'date': self.date(payment['changed']),
                        'method': payment['method'], 'sum': sums, 'description': told(payment['description'])},
            'customer': {'id': told(payment['customer'])},
            **({'operations': [operation]} if operations else {'operation': operation}), **more,
        }
        if 'nulls' in ON:
            answer['account'] = answer['customer']['phone'] = answer['payment']['region'] = None
        if 'lists' in ON:
            answer['errors'] = []
            answer.setdefault('account', [])
        answer['signature'] = sign(answer, payment['project']['key'])
        return dict(reversed(answer.items())) if 'reversed' in ON else answer

    def instruct(self, payment):
        if payment['channel'] == 'display':
            code = {'type': 'qr_img', 'title': 'QR code', 'data': qr_code(payment['amount'], payment['provider_id'])}
            more = {'display_data': [code]}
        else:
            url = 'http://provider.example.com/pay?session=' + payment['provider_id']
            body = {'Reference': payment['provider_id'], 'Amount': '%d.%02d' % divmod(payment['amount'], 100)}
            more = {'redirect_data': {'url': url, 'method': 'POST', 'body': [] if 'lists' in ON else body}}
        self.send(payment['urls']['any'], dump(self.message(payment, **more)), lambda: payment['code'] != '')

    def end(self, payment, status, code, message, amount=None):
        if payment['code']:
            return
        payment.update(status=status, code=code, message=message, changed=self.now, amount=amount or payment['amount'])
        url = payment['urls'][status] or payment['urls']['any']
        body = dump(self.message(payment))
        self.later(payment['delay'] * 1000, lambda: self.send(url, body))

    # -- the payment API

    def asked(self, data):
        general = part(data, 'general')
        payment_id = member(general, 'payment_id', str)
        need('signature' in general, 'Missing: signature', '2004')
        project = self.projects.get(member(general, 'project_id', int))
        if not project:
            raise Refusal('2001', 'Unknown project', 404)
        if not signed_by(data, project['key'], general['signature'], words='words' in ON):
            raise Refusal('2002', 'Invalid signature', 403)
        return general, project, payment_id

    def sale(self, method, data):
        general, project, payment_id = self.asked(data)
        pay, customer, back = part(data, 'payment'), part(data, 'customer'), part(data, 'return_url')
        need(project['method'] == method, 'The method is not enabled', '2013')
        need(payment_id == payment_id.strip(), 'Blanks around payment_id')
        member(customer, 'id', str)
        try:
            ipaddress.ip_address(member(customer, 'ip_address', str))
        except ValueError:
            raise Refusal('2009', 'Wrong ip_address')
        need('email' not in customer or re.fullmatch(r'[^@\s]+@[^@\s]+', str(customer['email'])), 'Wrong email')
        texts = (customer.get('first_name'), customer.get('last_name'), customer.get('email'), pay.get('description'))
        need(all(len(str(text or '')) <= 255 for text in texts), 'A text is longer than 255 characters')
        need((method, project['channel']) != ('promptpay', 'redirect') or member(back, 'success', str, 2048), '')
        amount, delay = member(pay, 'amount', int), part(data, 'callback').get('delay') or 0
        limits = project.get('limits') or {}
        need(limits.get('min', LEAST[method]) <= amount <= limits.get('max', MOST), 'Wrong amount', '2006')
        need(member(pay, 'currency', str) == 'THB', 'Wrong currency', '2007')
        need(type(delay) is int and 0 <= delay <= 600, 'Wrong delay', '2011')
        known = (general['project_id'], payment_id.lower())
        need(known not in self.payments, 'The payment_id is taken', '3041')
        number = next(self.count)
        payment = self.payments[known] = {
            'id': payment_id, 'project': project, 'method': method, 'channel': project['channel'], 'amount': amount, 'asked': amount,
            'customer': customer['id'], 'description': pay.get('description') or '', 'delay': delay, 'created': self.now, 'changed': self.now,
            'status': 'awaiting customer action' if project['channel'] == 'display' else 'awaiting redirect result', 'code': '', 'message': '',
            'operation': (89_012_010_009_801_000 if 'long-ids' in ON else 89_012_010_000_000) + number, 'provider_id': '%09d' % (79_243_000 + number),
            'request_id': hashlib.sha1(b'%d' % number).hexdigest() + '-%08d' % number,
            'urls': {'any': general.get('merchant_callback_url') or project['callback_url'],
                     'success': general.get('merchant_success_callback_url'), 'decline': general.get('merchant_decline_callback_url')},
        }
        lifetime = project.get('qr_lifetime_ms') or LIFETIME[method, project['channel']]
        self.later(0, lambda: self.instruct(payment))
        self.later(min(lifetime, project.get('threshold_ms') or lifetime), lambda: self.end(payment, 'decline', '20000', 'General decline'))
        return {'status': 'success', 'request_id': payment['request_id'], 'project_id': general['project_id'], 'payment_id': payment_id}

    def status(self, data):
        general, _, payment_id = self.asked(data)
        payment = self.payments.get((general['project_id'], payment_id.lower()))
        if payment:
            return self.message(payment, operations=True)
        return {'status': 'error', 'project_id': general['project_id'], 'payment_id': payment_id, 'code': '3061', 'message': 'Payment is not found'}

    # -- the control API

    def control(self, path, asked):
        if path == '/capabilities':
            return 200, {'protocol': 1, 'name': 'gate-in-python', 'version': '1', 'claims': CLAIMS, 'methods': METHODS}
        if path == '/reset':
            self.reset(asked.get('now'))
        elif path == '/projects':
            self.projects[asked['project_id']] = asked
        elif path == '/clock':
            self.advance(int(asked['advance_ms']))
            return 200, {'now': datetime.datetime.fromtimestamp(self.now / 1000, datetime.timezone.utc).isoformat(timespec='milliseconds')}
        elif path == '/customer':
            return self.customer(asked)
        else:
            return 404, {'error': 'unknown call'}
        return 204, None

    def customer(self, asked):
        payment = self.payments.get((asked['project_id'], asked['payment_id'].lower()))
        if not payment:
            return 404, {'error': 'unknown payment'}
        if payment['code']:
            return 409, {'error': 'already final'}
        if asked['action'] == 'pay':
            self.end(payment, 'success', '0', 'Success', asked.get('amount') or payment['asked'])
        elif asked['action'] == 'decline':
            self.end(payment, 'decline', '20000', 'General decline')
        return 204, None


# ---------------------------------------------------------------- what is written

def told(value):
    return re.sub(r'[^\x00-\x7f]', '?', value) if 'question-marks' in ON else value


def dump(value):
    return json.dumps(value, ensure_ascii=False, separators=(',', ':')).encode('utf-8')


def post(url, body):
    """The status of the answer; None where none came."""
    to = urllib.parse.urlsplit(url)
    try:
        connection = http.client.HTTPConnection(to.hostname, to.port or 80, timeout=5)
        connection.request('POST', to.path or '/', body, {'Content-Type': 'application/json'})
        return connection.getresponse().status
    except (OSError, http.client.HTTPException):
        return None


# ---------------------------------------------------------------- HTTP

class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    disable_nagle_algorithm = True

    def answer(self):
        body = self.rfile.read(int(self.headers.get('Content-Length') or 0))
        try:
            with GATEWAY.lock:
                self.reply(*self.handled(self.path.partition('?')[0], body))
        except Refusal as refusal:
            self.reply(refusal.status, {'status': 'error', 'code': refusal.code, 'message': refusal.message})
        except (KeyError, ValueError, TypeError, AttributeError) as error:
            self.reply(400, {'error': repr(error)})

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = answer

    def handled(self, path, body):
        if path.startswith('/control/'):
            return GATEWAY.control(path[len('/control'):], json.loads(body or b'{}'))
        if path not in PATHS and path != '/v2/payment/status':
            raise Refusal('1000', 'Not found', 404)
        if self.command != 'POST':
            raise Refusal('1001', 'POST only', 405)
        return 200, GATEWAY.sale(PATHS[path], read(body)) if path in PATHS else GATEWAY.status(read(body))

    def reply(self, status, body):
        written = b'' if body is None else dump(body)
        self.send_response(status)
        if written:
            self.send_header('Content-Type', 'application/json')
        if status != 204:
            self.send_header('Content-Length', str(len(written)))
        self.end_headers()
        self.wfile.write(b'' if self.command == 'HEAD' else written)

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads, request_queue_size = True, 128


if __name__ == '__main__':
    options = argparse.ArgumentParser()
    options.add_argument('--port', type=int, default=0)
    options.add_argument('--switch', default='')
    chosen = options.parse_args()
    ON.update(one for one in chosen.switch.split(',') if one)
    if ON - SWITCHES:
        options.error('no such switch: ' + ', '.join(sorted(ON - SWITCHES)))
    GATEWAY = Gateway()
    server = Server(('127.0.0.1', chosen.port), Handler)
    base = 'http://127.0.0.1:%d' % server.server_address[1]
    print(json.dumps({'kind': 'gateway', 'url': base, 'control': base + '/control'}), flush=True)
    server.serve_forever()
