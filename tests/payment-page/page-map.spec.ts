import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { besideTarget } from '#targets/payment-page/client/page-map';

const at = (script: string, url = 'http://127.0.0.1:8080') =>
  besideTarget({ widget_script: script }, url).widget_script;

test('a script of the widget at the address of the target is that of each of its worlds', () => {
  assert.equal(at('http://127.0.0.1:8080/widget.js'), 'widget.js');
  assert.equal(at('http://127.0.0.1:8080/pay/widget.js', 'http://127.0.0.1:8080/pay/'), 'widget.js');
});

test('a script that lies elsewhere, or beside the target already, stays as it is stated', () => {
  assert.equal(at('https://cdn.example/widget.js'), 'https://cdn.example/widget.js');
  assert.equal(at('http://127.0.0.1:80801/widget.js'), 'http://127.0.0.1:80801/widget.js');
  assert.equal(at('payment/widget.js'), 'payment/widget.js');
  assert.deepEqual(besideTarget({}, 'http://127.0.0.1:8080'), {});
});
