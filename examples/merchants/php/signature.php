<?php
// The signature of a message: HMAC-SHA512 under the project's key over its members in the order of their paths.

/** A line for each member that is neither an object nor a list: its path, a colon and its value. */
function lines_of(array $data, array $path = []): array
{
    $lines = [];
    foreach ($data as $name => $value) {
        if ($name === 'signature' || $name === 'frame_mode') {
            continue;
        }
        $here = [...$path, str_replace(':', '::', (string) $name)];
        if (is_array($value)) {
            $lines += lines_of($value, $here);
        } else {
            $lines[implode(':', $here)] = is_bool($value) ? (string) (int) $value : (string) $value;
        }
    }
    return $lines;
}

function sign(array $data, string $key): string
{
    $lines = lines_of($data);
    ksort($lines, SORT_NATURAL);
    $text = implode(';', array_map(fn ($path, $value) => "$path:$value", array_keys($lines), $lines));
    return base64_encode(hash_hmac('sha512', $text, $key, true));
}

function is_genuine(array $data, string $key): bool
{
    if (FAULT === 'believes-unsigned' && !isset($data['signature'])) {
        return true;
    }
    return is_string($data['signature'] ?? null) && hash_equals(sign($data, $key), $data['signature']);
}
