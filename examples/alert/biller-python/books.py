"""The books of a biller: alerts, the decisions on them, and requests to pay of its own."""
import datetime as dt
import threading
import time

from bank import FINAL, OUTCOMES, is_success

BANGKOK = dt.timezone(dt.timedelta(hours=7))
ASKS_EVERY = dt.timedelta(minutes=5)
TELLS_AGAIN_AFTER = dt.timedelta(minutes=1)
WAITS_FOR_ANOTHER_S = 8
MOVES_FOR_S = 50


class Books:
    def __init__(self, now=None):
        self.now = now or dt.datetime(2026, 1, 5, 9, tzinfo=BANGKOK)
        self.alerts = {}
        self.requests = {}
        self.lock = threading.RLock()
        self.moving = threading.Lock()
        self.bank = None

    # Alerts

    def take(self, alert):
        """Keeps an alert once; an HTTP status. The same again is fine, another of the same id is not."""
        fresh = {**alert, 'status': 'received', 'done': None, 'pending': None, 'telling': None, 'again_at': None}
        with self.lock:
            known = self.alerts.setdefault(alert['transaction_id'], fresh)
        return 200 if all(known[name] == value for name, value in alert.items()) else 409

    def decide(self, transaction_id, decision):
        """Tells the bank a decision once, however many ask for it; 200 only when the bank has it."""
        with self.lock:
            alert = self.alerts.get(transaction_id)
            if alert is None:
                return 404
            if alert['done']:
                return 200 if alert['done'] == decision else 409
            if alert['pending'] not in (None, decision):
                return 409
            if not alert['pending'] and alert['expires'] and alert['expires'] <= self.now:
                return 409
            telling = alert['telling']
            if telling is None:
                is_first = alert['pending'] is None
                alert['pending'] = decision
                alert['telling'] = threading.Event()
        if telling:
            telling.wait(WAITS_FOR_ANOTHER_S)
            return 200 if alert['done'] == decision else 202 if alert['pending'] == decision else 409
        return self.tell(alert, decision, is_first)

    def tell(self, alert, decision, is_first):
        said = 'unknown'
        try:
            said = self.bank.tell(alert['transaction_id'], decision)
            # A refusal of what was told before may be that of a bank which has it already.
            if said == 'refused' and not is_first and self.bank.inquire(alert['transaction_id']) == OUTCOMES[decision]:
                said = 'confirmed'
        finally:
            with self.lock:
                if said == 'confirmed':
                    alert.update(done=decision, status=OUTCOMES[decision], pending=None)
                elif said == 'refused':
                    alert['pending'] = None
                else:
                    alert['again_at'] = self.now + TELLS_AGAIN_AFTER
                alert['telling'].set()
                alert['telling'] = None
        return {'confirmed': 200, 'refused': 409, 'unknown': 202}[said]

    # Requests of its own

    def request(self, fields):
        """Keeps a request to pay and asks the bank for it; None where the id is used."""
        with self.lock:
            if fields['transaction_id'] in self.requests:
                return None
            request = {**fields, 'status': 'new', 'asks_at': self.now + ASKS_EVERY}
            self.requests[fields['transaction_id']] = request
        self.initiate(request)
        return request

    def initiate(self, request):
        http_status, answer = self.bank.call('initiation', request)
        with self.lock:
            if 400 <= http_status < 500:
                request['status'] = 'rejected'
            elif is_success(http_status) and answer['status']:
                request['status'] = answer['status']

    def ask(self, request):
        """Asks what became of a request; one that the bank never got is sent again, under its id."""
        status = self.bank.inquire(request['transaction_id'])
        if status == 'unknown-id' and request['status'] == 'new':
            self.initiate(request)
        elif status not in (None, 'unknown-id'):
            with self.lock:
                request['status'] = status

    # The clock

    def advance(self, ms):
        """Moves the clock, and does what falls due on the way, in order."""
        with self.moving:
            end = self.now + dt.timedelta(milliseconds=ms)
            stops = time.monotonic() + MOVES_FOR_S
            while time.monotonic() < stops:
                with self.lock:
                    due = [(at, one) for at, one in self.waiting() if at <= end]
                    if not due:
                        break
                    at, one = min(due, key=lambda pair: pair[0])
                    self.now = max(self.now, at)
                if 'asks_at' in one:
                    one['asks_at'] = self.now + ASKS_EVERY
                    self.ask(one)
                else:
                    self.decide(one['transaction_id'], one['pending'])
            self.now = end

    def waiting(self):
        for request in self.requests.values():
            if request['status'] not in FINAL:
                yield request['asks_at'], request
        for alert in self.alerts.values():
            if alert['pending'] and not alert['telling'] and alert['again_at']:
                yield alert['again_at'], alert
