<?php
// A small library for the example: signs messages, opens callbacks. PHP 8.1 or later.
declare(strict_types=1);

/** Input that the library turns away. */
final class Refusal extends Exception {}

/** The signed lines by path: objects come as stdClass and lists as arrays, so that {} and [] stay apart. */
function lines(mixed $value, string $path = ''): array
{
    if (!is_array($value) && !is_object($value)) {
        return [$path => is_bool($value) ? (string) (int) $value : (string) $value];
    }
    $lines = [];
    foreach (is_object($value) ? get_object_vars($value) : $value as $name => $inner) {
        if (is_object($value) && in_array((string) $name, ['signature', 'frame_mode'], true)) {
            continue;
        }
        $own = str_replace(':', '::', (string) $name);
        $lines += lines($inner, $path === '' ? $own : "$path:$own");
    }
    return $lines;
}

function string_to_sign(stdClass $data): string
{
    $lines = lines($data);
    ksort($lines, SORT_NATURAL);
    return implode(';', array_map(fn ($path, $text) => "$path:$text", array_keys($lines), $lines));
}

function sign(stdClass $data, string $key): string
{
    return base64_encode(hash_hmac('sha512', string_to_sign($data), $key, true));
}

function page_url(string $base_url, stdClass $params, string $key): string
{
    $texts = array_map(fn ($value) => is_bool($value) ? (string) (int) $value : (string) $value, (array) $params);
    return "$base_url/payment?" . http_build_query($texts + ['signature' => sign((object) $texts, $key)]);
}

/** The message in a body, or null where its signature is not that of the key. */
function open_callback(string $body, string $key): ?stdClass
{
    $message = json_decode($body);
    if (!$message instanceof stdClass) {
        throw new Refusal('the body is no JSON object');
    }
    $general = $message->general ?? null;
    $nested = $general instanceof stdClass ? $general->signature ?? null : null;
    $received = property_exists($message, 'signature') ? $message->signature : $nested;
    return is_string($received) && hash_equals(sign($message, $key), $received) ? $message : null;
}

function read_payment(stdClass $message): array
{
    $payment = $message->payment ?? new stdClass();
    $sum = $payment instanceof stdClass ? $payment->sum ?? new stdClass() : null;
    if (!$sum instanceof stdClass) {
        throw new Refusal('payment is of another type');
    }
    $read = ['id' => $payment->id ?? null, 'status' => $payment->status ?? null, 'method' => $payment->method ?? null];
    $read += ['amount' => $sum->amount ?? null, 'currency' => $sum->currency ?? null];
    foreach ($read as $name => $value) {
        if ($value !== null && !($name === 'amount' ? is_int($value) : is_string($value))) {
            throw new Refusal("payment $name is of another type");
        }
    }
    return $read;
}
