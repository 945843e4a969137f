<?php
// A small shop of plain PHP and SQLite, the router script of `php -S`. FAULT in the environment makes it wrong on purpose.

define('FAULT', getenv('FAULT') ?: '');
require __DIR__ . '/signature.php';
require __DIR__ . '/books.php';
require __DIR__ . '/sale.php';
require __DIR__ . '/callback.php';

/** Ends the request: a text says what is wrong, an array is JSON. */
function answer(int $status, string|array $body = ''): never
{
    throw new Answer($status, is_string($body) && $body !== '' ? ['error' => $body] : $body);
}

class Answer extends Exception
{
    public function __construct(public readonly int $status, public readonly string|array $body)
    {
        parent::__construct();
    }
}

function route(string $call, array $body, string $raw): never
{
    $shop = setting('shop');
    match (true) {
        $call === 'GET /capabilities' => answer(200, capabilities()),
        $call === 'POST /reset' => reset_books(),
        $call === 'POST /configure' => configure($body),
        $shop === null => answer(409, 'not configured'),
        $call === 'POST /callback' => take_callback($raw, $shop),
        $call === 'POST /purchases' => start($body, $shop),
        str_starts_with($call, 'GET /purchases/') => answer_books(rawurldecode(substr($call, strlen('GET /purchases/')))),
        default => answer(in_array($call, ['GET /thanks', 'GET /sorry', 'GET /cart'], true) ? 200 : 404),
    };
}

/** It has no timers, so it claims no clock. */
function capabilities(): array
{
    $methods = [];
    foreach (CHANNELS as $method => $channels) {
        $methods[] = ['method' => $method, 'channels' => $channels, 'interfaces' => ['gate', 'page']];
    }
    return ['protocol' => 1, 'name' => 'PHP shop', 'version' => '1', 'claims' => ['reset'], 'methods' => $methods];
}

function reset_books(): never
{
    db()->exec('DELETE FROM purchases; DELETE FROM credits');
    answer(204);
}

function configure(array $shop): never
{
    set_setting('shop', $shop);
    answer(200, ['callback_url' => 'http://' . $_SERVER['HTTP_HOST'] . '/callback']);
}

function answer_books(string $id): never
{
    $books = books_of($id);
    $books === null ? answer(404, 'unknown purchase') : answer(200, $books);
}

try {
    $raw = file_get_contents('php://input');
    $body = json_decode($raw, true);
    route("$_SERVER[REQUEST_METHOD] " . parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH), is_array($body) ? $body : [], $raw);
} catch (Answer $answer) {
    http_response_code($answer->status);
    if ($answer->body !== '') {
        header('Content-Type: application/json');
        echo json_encode($answer->body, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
    }
} catch (Throwable $error) {
    error_log($error->getMessage());
    http_response_code(503);
}
