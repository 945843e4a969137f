<?php
// What the platform sends. The signature is checked before anything is read, and the sum of the callback is booked once.

function take_callback(string $raw, array $shop): never
{
    $message = json_decode($raw, true);
    if (!is_array($message) || array_is_list($message)) {
        answer(400, 'no JSON object');
    }
    if (!is_genuine($message, $shop['key'])) {
        answer(403, 'wrong signature');
    }
    if (($message['project_id'] ?? null) !== $shop['project_id']) {
        answer(404, 'another project');
    }
    $payment = $message['payment'] ?? null;
    $sum = $payment['sum'] ?? null;
    if (!is_string($payment['id'] ?? null) || !is_string($payment['status'] ?? null)) {
        answer(400, 'no payment');
    }
    if (!is_int($sum['amount'] ?? null) || $sum['amount'] < 0 || !is_string($sum['currency'] ?? null)) {
        answer(400, 'no sum');
    }
    $book = fn () => book($payment, $message);
    $known = FAULT === 'races' ? $book() : transaction($book);
    $known ? answer(200) : answer(404, 'unknown payment');
}

/** Books what a callback tells; false for an unknown payment. */
function book(array $payment, array $message): bool
{
    ['id' => $id, 'status' => $status, 'sum' => $sum] = $payment;
    $purchase = row('SELECT * FROM purchases WHERE id = ?', $id);
    if ($purchase === null) {
        return false;
    }
    $open = $purchase['status'] === 'pending';
    if ($status === 'success') {
        credit($purchase, $sum);
    } elseif ($status === 'decline' && $open) {
        query("UPDATE purchases SET status = 'declined', present = NULL WHERE id = ?", $id);
    } elseif ($status !== 'decline' && $open) {
        if (FAULT === 'credits-instructions') {
            credit($purchase, $sum);
        }
        $present = instruction($message);
        if ($present !== null) {
            query('UPDATE purchases SET present = ? WHERE id = ?', json_encode($present), $id);
        }
    }
    return true;
}

/** Credits a sum, once; one of another currency is left to a person. */
function credit(array $purchase, array $sum): void
{
    ['id' => $id, 'status' => $status, 'amount' => $asked, 'currency' => $currency] = $purchase;
    if (($status === 'paid' && FAULT !== 'credits-again') || $sum['currency'] !== $currency) {
        return;
    }
    if (FAULT === 'races') {
        usleep((int) (getenv('RACE_US') ?: 30_000));
    }
    query('INSERT INTO credits VALUES (?, ?, ?)', $id, FAULT === 'credits-what-was-asked' ? $asked : $sum['amount'], $currency);
    query("UPDATE purchases SET status = 'paid', present = NULL WHERE id = ?", $id);
}

/** What the customer is shown: where to go, or a code. */
function instruction(array $message): ?array
{
    $redirect = $message['redirect_data'] ?? null;
    if (is_array($redirect) && preg_match('~^https?://~i', $redirect['url'] ?? '')) {
        $body = $redirect['body'] ?? [];
        return ['kind' => 'redirect', 'url' => $redirect['url'], 'method' => $redirect['method'] ?? 'GET', 'body' => $body ?: new stdClass()];
    }
    foreach ($message['display_data'] ?? [] as $element) {
        if (($element['type'] ?? '') === 'qr_img') {
            return ['kind' => 'qr', 'data' => $element['data'], 'title' => $element['title'] ?? ''];
        }
    }
    return null;
}
