"""Puts signer.py under test: `tpc run --target 'cmd:python3 examples/adapters/python/adapter.py'`."""

import json
import sys

import signer

PATHS = {"promptpay": "banks/promptpay", "thai-qr": "banks/thai-qr", "bank-transfer-thailand": "bank-transfer/thailand"}


def gate_request(method, channel, data, key):
    general = {**data["general"], "signature": signer.sign(data, key)}
    body = json.dumps({**data, "general": general}, ensure_ascii=False)
    headers = {"Content-Type": "application/json"}
    return {"http_method": "POST", "path": f"/v2/payment/{PATHS[method]}/sale", "headers": headers, "body": body}


def handle_callback(body, key):
    message = signer.open_callback(body, key)
    return {"valid": False} if message is None else {"valid": True, "payment": signer.read_payment(message)}


OPERATIONS = {
    "sign": lambda data, key: {"signature": signer.sign(data, key)},
    "verify": lambda body, key: {"valid": signer.open_callback(body, key) is not None},
    "string_to_sign": lambda data: {"string": signer.string_to_sign(data)},
    "payment_page_url": lambda base_url, params, key: {"url": signer.page_url(base_url, params, key)},
    "gate_request": gate_request,
    "handle_callback": handle_callback,
}


def describe():
    return {"protocol": 1, "name": "example", "version": "1", "language": "python", "operations": list(OPERATIONS)}


def answer(method, params):
    operation = describe if method == "describe" else OPERATIONS.get(method)
    if operation is None:
        return {"error": {"code": -32601, "message": "not offered"}}
    try:
        return {"result": operation(**params)}
    except signer.Refusal as refusal:
        return {"error": {"code": -32000, "message": str(refusal)}}
    except Exception as fault:
        return {"error": {"code": -32603, "message": f"{type(fault).__name__}: {fault}"}}


if __name__ == "__main__":
    sys.stdin.reconfigure(encoding="utf-8")
    sys.stdout.reconfigure(encoding="utf-8")
    for line in sys.stdin:
        request = json.loads(line)
        response = {"jsonrpc": "2.0", "id": request["id"], **answer(request["method"], request.get("params", {}))}
        print(json.dumps(response), flush=True)
