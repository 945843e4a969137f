"""A small shop: Flask and SQLite. It sells by every Thai method through Gate, and opens Payment Page.

    python3 shop.py [PORT]

Prints one line of JSON when it listens. Flask answers each request in a thread of its own.
"""

import json
import logging
import os
import sqlite3
import sys
import tempfile
import urllib.error
import urllib.request
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from threading import Lock
from urllib.parse import urlencode

from flask import Flask, jsonify, request
from werkzeug.serving import make_server

from signature import sign, verify

PATHS = {
    "promptpay": "/v2/payment/banks/promptpay/sale",
    "thai-qr": "/v2/payment/banks/thai-qr/sale",
    "bank-transfer-thailand": "/v2/payment/bank-transfer/thailand/sale",
}
CHANNELS = {"promptpay": ["redirect", "display"], "thai-qr": ["redirect"], "bank-transfer-thailand": ["redirect"]}

app = Flask(__name__)
settings = {}
clock = {"now": datetime(2026, 1, 5, 9, tzinfo=timezone(timedelta(hours=7)))}
faults = {"next": 0}
faults_lock = Lock()
database_file = os.path.join(tempfile.mkdtemp(prefix="shop-"), "shop.db")


class BooksFailed(Exception):
    pass


@contextmanager
def database():
    connection = sqlite3.connect(database_file, timeout=10, isolation_level=None)
    connection.row_factory = sqlite3.Row
    try:
        yield connection
    finally:
        connection.close()


@contextmanager
def transaction():
    """Reads and writes that no other request comes between; all or nothing."""
    with database() as connection:
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            with faults_lock:
                if faults["next"] > 0:
                    faults["next"] -= 1
                    raise BooksFailed()
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise


def create_tables():
    with database() as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(
            "CREATE TABLE IF NOT EXISTS purchases (id TEXT PRIMARY KEY COLLATE NOCASE, method TEXT, channel TEXT,"
            " amount INTEGER, currency TEXT, status TEXT, present TEXT)"
        )
        connection.execute("CREATE TABLE IF NOT EXISTS credits (purchase TEXT COLLATE NOCASE, amount INTEGER, currency TEXT)")


# The control API.


@app.get("/capabilities")
def capabilities():
    methods = [{"method": method, "channels": channels, "interfaces": ["gate", "page"]} for method, channels in CHANNELS.items()]
    return jsonify(protocol=1, name="python shop", version="1", claims=["reset", "clock", "faults"], methods=methods)


@app.post("/reset")
def reset():
    if "now" in (request.get_json(silent=True) or {}):
        clock["now"] = datetime.fromisoformat(request.get_json()["now"])
    with database() as connection:
        connection.execute("DELETE FROM purchases")
        connection.execute("DELETE FROM credits")
    return "", 204


@app.post("/configure")
def configure():
    settings.update(request.get_json())
    return jsonify(callback_url=request.host_url + "callback")


@app.post("/clock")
def move_clock():
    """Nothing here is done by the clock: no status is asked, no purchase is ended."""
    clock["now"] += timedelta(milliseconds=request.get_json()["advance_ms"])
    return jsonify(now=clock["now"].isoformat())


@app.post("/fault")
def fault():
    faults["next"] = request.get_json()["next"]
    return "", 204


@app.post("/purchases")
def start_purchase():
    asked = request.get_json()
    if asked["currency"] != "THB":
        return jsonify(error="only THB"), 422
    if asked["channel"] not in CHANNELS.get(asked["method"], []):
        return jsonify(error="no such method"), 422
    try:
        with database() as connection:
            connection.execute(
                "INSERT INTO purchases VALUES (?, ?, ?, ?, ?, 'pending', NULL)",
                (asked["payment_id"], asked["method"], asked["channel"], asked["amount"], asked["currency"]),
            )
    except sqlite3.IntegrityError:
        return jsonify(error="payment_id is used"), 422
    if asked["interface"] == "page":
        update(asked["payment_id"], present={"kind": "page", "url": page_url(asked)})
    elif not send_sale(asked):
        update(asked["payment_id"], status="error")
    return jsonify(payment_id=asked["payment_id"]), 201


@app.get("/purchases/<payment_id>")
def books(payment_id):
    with database() as connection:
        row = connection.execute("SELECT * FROM purchases WHERE id = ?", (payment_id,)).fetchone()
        if row is None:
            return jsonify(error="unknown"), 404
        total = connection.execute(
            "SELECT SUM(amount) AS amount, COUNT(*) AS times, MAX(currency) AS currency FROM credits WHERE purchase = ?",
            (payment_id,),
        ).fetchone()
    credited = {"amount": total["amount"], "currency": total["currency"], "times": total["times"]} if total["times"] else None
    present = json.loads(row["present"]) if row["present"] else None
    return jsonify(payment_id=row["id"], status=row["status"], credited=credited, present=present)


def update(payment_id, **changes):
    with database() as connection:
        for column, value in changes.items():
            stored = json.dumps(value) if column == "present" else value
            connection.execute(f"UPDATE purchases SET {column} = ? WHERE id = ? AND status = 'pending'", (stored, payment_id))


# What is sent to the platform.


def send_sale(asked):
    """Whether Gate did not refuse: silence and server faults say nothing of the payment."""
    customer = asked["customer"]
    details = {"id": customer["id"], "ip_address": customer["ip_address"]}
    if asked["method"] == "bank-transfer-thailand":
        details.update({name: customer[name] for name in ("email", "first_name", "last_name")})
    back = request.host_url + "return/"
    message = {
        "general": {"project_id": settings["project_id"], "payment_id": asked["payment_id"]},
        "customer": details,
        "payment": {"amount": asked["amount"], "currency": asked["currency"]},
        "return_url": {way: back + way for way in ("success", "decline", "return")},
    }
    message["general"]["signature"] = sign(message, settings["key"])
    for attempt in range(2):
        try:
            call = urllib.request.Request(
                settings["gate_url"].rstrip("/") + PATHS[asked["method"]],
                data=json.dumps(message).encode(),
                headers={"Content-Type": "application/json"},
            )
            with urllib.request.urlopen(call, timeout=5) as reply:
                return json.loads(reply.read()).get("status") == "success"
        except urllib.error.HTTPError as refusal:
            # After a lost reply Gate says that it has the payment already: then it is on its way.
            return refusal.code >= 500 or attempt > 0
        except (OSError, ValueError):
            continue
    return True


def page_url(asked):
    customer = asked["customer"]
    parameters = {
        "project_id": settings["project_id"],
        "payment_id": asked["payment_id"],
        "payment_amount": asked["amount"],
        "payment_currency": asked["currency"],
        "customer_id": customer["id"],
        "customer_email": customer.get("email", ""),
        "customer_first_name": customer.get("first_name", ""),
        "customer_last_name": customer.get("last_name", ""),
        "force_payment_method": asked["method"],
    }
    parameters = {name: value.replace(";", " ") if isinstance(value, str) else value for name, value in parameters.items()}
    parameters["signature"] = sign(parameters, settings["key"])
    return settings["page_url"].rstrip("/") + "/payment?" + urlencode(parameters)


# What the platform sends.


@app.get("/return/<way>")
def returned(way):
    return "Thank you"


@app.post("/callback")
def callback():
    try:
        message = json.loads(request.get_data())
    except ValueError:
        return "not JSON", 400
    if not isinstance(message, dict) or not verify(message, settings["key"]):
        return "wrong signature", 403
    if message.get("project_id") != settings["project_id"]:
        return "another project", 404
    try:
        payment = message["payment"]
        amount, currency = payment["sum"]["amount"], payment["sum"]["currency"]
        if not isinstance(payment["id"], str) or type(amount) is not int or not isinstance(currency, str):
            return "unexpected types", 400
        return book(payment, amount, currency, message)
    except (KeyError, TypeError):
        return "unexpected members", 400
    except (BooksFailed, sqlite3.OperationalError):
        return "try again", 503


def book(payment, amount, currency, message):
    with transaction() as connection:
        row = connection.execute("SELECT * FROM purchases WHERE id = ?", (payment["id"],)).fetchone()
        if row is None:
            return "unknown payment", 404
        if payment["status"] == "success" and row["status"] != "paid":
            if currency != row["currency"]:
                return "another currency", 200
            connection.execute("INSERT INTO credits VALUES (?, ?, ?)", (row["id"], amount, currency))
            connection.execute("UPDATE purchases SET status = 'paid', present = NULL WHERE id = ?", (row["id"],))
        elif payment["status"] == "decline" and row["status"] == "pending":
            connection.execute("UPDATE purchases SET status = 'declined', present = NULL WHERE id = ?", (row["id"],))
        elif row["status"] == "pending":
            present = instruction(message, row["channel"])
            if present is not None:
                connection.execute("UPDATE purchases SET present = ? WHERE id = ?", (json.dumps(present), row["id"]))
    return "", 200


def instruction(message, channel):
    if channel == "redirect" and "redirect_data" in message:
        data = message["redirect_data"]
        return {"kind": "redirect", "url": data["url"], "method": data["method"], "body": data.get("body", {})}
    for element in message.get("display_data", []):
        if channel == "display" and element["type"] == "qr_img":
            return {"kind": "qr", "data": element["data"], "title": element["title"]}
    return None


if __name__ == "__main__":
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    create_tables()
    server = make_server("127.0.0.1", int(sys.argv[1]) if len(sys.argv) > 1 else 0, app, threaded=True)
    print(json.dumps({"kind": "merchant", "control": f"http://127.0.0.1:{server.server_port}"}), flush=True)
    server.serve_forever()
