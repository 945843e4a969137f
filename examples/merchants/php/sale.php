<?php
// What is sent to the platform: a sale request to Gate, or the parameters of Payment Page.

const PATHS = [
    'promptpay' => '/v2/payment/banks/promptpay/sale',
    'thai-qr' => '/v2/payment/banks/thai-qr/sale',
    'bank-transfer-thailand' => '/v2/payment/bank-transfer/thailand/sale',
];
const CHANNELS = ['promptpay' => ['redirect', 'display'], 'thai-qr' => ['redirect'], 'bank-transfer-thailand' => ['redirect']];

/** Starts a purchase: it is in the books before anything is sent. */
function start(array $asked, array $shop): never
{
    if ($asked['currency'] !== 'THB') {
        answer(422, 'only THB');
    }
    if (!in_array($asked['channel'], CHANNELS[$asked['method']] ?? [], true)) {
        answer(422, 'no such method');
    }
    $id = $asked['payment_id'];
    try {
        query("INSERT INTO purchases VALUES (?, ?, ?, 'THB', 'pending', NULL)", $id, $asked['method'], $asked['amount']);
    } catch (Exception) {
        answer(422, 'payment_id is used');
    }
    if ($asked['interface'] === 'page') {
        $present = json_encode(['kind' => 'page', 'url' => page_url($asked, $shop)]);
        query('UPDATE purchases SET present = ? WHERE id = ?', $present, $id);
    } elseif (is_refused(send_sale($asked, $shop))) {
        query("UPDATE purchases SET status = 'error' WHERE id = ? AND status = 'pending'", $id);
    }
    answer(201, ['payment_id' => $id]);
}

/** Gate's HTTP status and reply; 0 where none came. A request without a reply is not sent again: the callback tells. */
function send_sale(array $asked, array $shop): array
{
    $here = 'http://' . $_SERVER['HTTP_HOST'];
    $wanted = ['id', 'ip_address'];
    if ($asked['method'] === 'bank-transfer-thailand') {
        array_push($wanted, 'email', 'first_name', 'last_name');
    }
    $request = [
        'general' => ['project_id' => $shop['project_id'], 'payment_id' => $asked['payment_id']],
        'customer' => array_intersect_key($asked['customer'], array_flip($wanted)),
        'payment' => ['amount' => $asked['amount'], 'currency' => 'THB'],
        'return_url' => ['success' => "$here/thanks", 'decline' => "$here/sorry", 'return' => "$here/cart"],
    ];
    $request['general']['signature'] = sign($request, $shop['key']);
    $reply = @file_get_contents(rtrim($shop['gate_url'], '/') . PATHS[$asked['method']], false, stream_context_create(['http' => [
        'method' => 'POST',
        'header' => "Content-Type: application/json\r\nConnection: close",
        'content' => json_encode($request),
        'timeout' => 5,
        'ignore_errors' => true,
    ]]));
    $status = (int) (explode(' ', $http_response_header[0] ?? '')[1] ?? 0);
    return [$status, json_decode($reply ?: 'null', true)];
}

/** Silence and a server's fault say nothing of the payment. */
function is_refused(array $answered): bool
{
    [$status, $reply] = $answered;
    return ($status >= 400 && $status < 500) || ($status > 0 && $status < 300 && ($reply['status'] ?? '') === 'error');
}

function page_url(array $asked, array $shop): string
{
    $customer = $asked['customer'];
    $parameters = [
        'project_id' => $shop['project_id'],
        'payment_id' => $asked['payment_id'],
        'payment_amount' => $asked['amount'],
        'payment_currency' => 'THB',
        'customer_id' => $customer['id'],
        'customer_email' => $customer['email'] ?? '',
        'customer_first_name' => $customer['first_name'] ?? '',
        'customer_last_name' => $customer['last_name'] ?? '',
        'force_payment_method' => $asked['method'],
    ];
    $parameters = str_replace(';', ' ', array_filter($parameters, fn ($value) => $value !== ''));
    $parameters['project_id'] = $shop['project_id'];
    $parameters['payment_amount'] = $asked['amount'];
    $parameters['signature'] = sign($parameters, $shop['key']);
    return rtrim($shop['page_url'], '/') . '/payment?' . http_build_query($parameters, '', '&', PHP_QUERY_RFC3986);
}
