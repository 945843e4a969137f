import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { amountsIn } from '#contracts/payment-page/amounts';
import { timeLeftIn } from '#contracts/payment-page/instruction/countdown';
import { resultIn } from '#contracts/payment-page/words';
import { besideTarget } from '#targets/payment-page/client/page-map';

test('an amount is read in every usual spelling', () => {
  const spelled = [
    '12,345.67 THB',
    '฿12345.67',
    '12.345,67 Baht',
    '12 345.67',
    'THB 12\u202f345.67',
    "12'345.67",
    '๑๒,๓๔๕.๖๗ บาท',
    '12345 บาท 67 สตางค์',
    '12,34567',
    'Order 4711: 12,345.67 and a fee of 0.00',
  ];
  for (const text of spelled) assert.ok(amountsIn(text).includes(1_234_567), text);
});

test('another amount is not read as the one that was asked', () => {
  for (const text of ['12,345 THB', '123,456.70 THB', '1,234.56', '12,345.76', '12,345.6', 'twelve'])
    assert.ok(!amountsIn(text).includes(1_234_567), text);
});

test('the time that a page counts down is read where it stands in minutes and seconds', () => {
  assert.equal(timeLeftIn('7:59'), 479_000);
  assert.equal(timeLeftIn('Expires in 00:07:59'), 479_000);
  assert.equal(timeLeftIn('เหลือ ๐๗:๕๙ นาที'), 479_000);
  for (const text of ['', '8 minutes', '12:345', '2026-11-29']) assert.equal(timeLeftIn(text), undefined, text);
});

test('a result is read in the usual words of some languages', () => {
  const success = [
    'Payment successful',
    'Thank you, you have paid',
    'ชำระเงินสำเร็จ',
    'Оплата прошла успешно',
    '支付成功',
  ];
  const decline = [
    'Payment unsuccessful',
    'Your payment was not completed',
    'We could not complete your payment',
    'Not paid',
    'ชำระเงินไม่สำเร็จ',
    'Платёж не выполнен',
    '支付未成功',
    'Zahlung nicht erfolgreich',
    'This payment has expired',
  ];
  for (const text of success) assert.equal(resultIn(text), 'success', text);
  for (const text of decline) assert.equal(resultIn(text), 'decline', text);
});

test('words that the kit does not know, or that could mean either, say nothing', () => {
  for (const text of ['Greiðslan tókst', 'No errors. Thank you!', 'Declined. Thank you for your visit', ''])
    assert.equal(resultIn(text), undefined, text);
});

const scriptAt = (script: string, url = 'http://127.0.0.1:8080') =>
  besideTarget({ widget_script: script }, url).widget_script;

test('a script of the widget at the address of the target is that of each of its worlds', () => {
  assert.equal(scriptAt('http://127.0.0.1:8080/widget.js'), 'widget.js');
  assert.equal(scriptAt('http://127.0.0.1:8080/pay/widget.js', 'http://127.0.0.1:8080/pay/'), 'widget.js');
});

test('a script that lies elsewhere, or beside the target already, stays as it is stated', () => {
  assert.equal(scriptAt('https://cdn.example/widget.js'), 'https://cdn.example/widget.js');
  assert.equal(scriptAt('http://127.0.0.1:80801/widget.js'), 'http://127.0.0.1:80801/widget.js');
  assert.equal(scriptAt('payment/widget.js'), 'payment/widget.js');
  assert.deepEqual(besideTarget({}, 'http://127.0.0.1:8080'), {});
});
