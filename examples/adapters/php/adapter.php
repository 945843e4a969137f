<?php
// Puts signer.php under test: `tpc run --target 'cmd:php examples/adapters/php/adapter.php'`.
declare(strict_types=1);

require __DIR__ . '/signer.php';

const PATHS = [
    'promptpay' => 'banks/promptpay',
    'thai-qr' => 'banks/thai-qr',
    'bank-transfer-thailand' => 'bank-transfer/thailand',
];

function gate_request(stdClass $given): array
{
    $given->data->general->signature = sign($given->data, $given->key);
    $body = json_encode($given->data, JSON_UNESCAPED_UNICODE);
    $path = '/v2/payment/' . PATHS[$given->method] . '/sale';
    return ['http_method' => 'POST', 'path' => $path, 'headers' => ['Content-Type' => 'application/json'], 'body' => $body];
}

function handle_callback(stdClass $given): array
{
    $message = open_callback($given->body, $given->key);
    return $message === null ? ['valid' => false] : ['valid' => true, 'payment' => read_payment($message)];
}

$operations = [
    'sign' => fn ($given) => ['signature' => sign($given->data, $given->key)],
    'verify' => fn ($given) => ['valid' => open_callback($given->body, $given->key) !== null],
    'string_to_sign' => fn ($given) => ['string' => string_to_sign($given->data)],
    'payment_page_url' => fn ($given) => ['url' => page_url($given->base_url, $given->params, $given->key)],
    'gate_request' => gate_request(...),
    'handle_callback' => handle_callback(...),
];
$offered = array_keys($operations);
$about = ['protocol' => 1, 'name' => 'example', 'version' => '1', 'language' => 'php', 'operations' => $offered];
$operations['describe'] = fn () => $about;

ini_set('display_errors', 'stderr');
while (($line = fgets(STDIN)) !== false) {
    $request = json_decode($line);
    $operation = $operations[$request->method] ?? null;
    try {
        $answer = $operation === null
            ? ['error' => ['code' => -32601, 'message' => 'not offered']]
            : ['result' => $operation($request->params ?? new stdClass())];
    } catch (Refusal $refusal) {
        $answer = ['error' => ['code' => -32000, 'message' => $refusal->getMessage()]];
    } catch (Throwable $fault) {
        $answer = ['error' => ['code' => -32603, 'message' => $fault->getMessage()]];
    }
    echo json_encode(['jsonrpc' => '2.0', 'id' => $request->id] + $answer, JSON_UNESCAPED_UNICODE), "\n";
}
