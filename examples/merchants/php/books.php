<?php
// The books: SQLite, one file. What must not be interrupted is one transaction.

function db(): SQLite3
{
    static $db = null;
    if ($db === null) {
        $db = new SQLite3(getenv('SHOP_DB') ?: sys_get_temp_dir() . '/php-shop.sqlite');
        $db->enableExceptions(true);
        $db->busyTimeout(8000);
        $db->exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
            CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, json TEXT);
            CREATE TABLE IF NOT EXISTS purchases (id TEXT PRIMARY KEY COLLATE NOCASE, method TEXT, amount INTEGER,
                currency TEXT, status TEXT, present TEXT);
            CREATE TABLE IF NOT EXISTS credits (purchase TEXT COLLATE NOCASE, amount INTEGER, currency TEXT)');
    }
    return $db;
}

function query(string $sql, mixed ...$values): SQLite3Result
{
    $statement = db()->prepare($sql);
    foreach ($values as $index => $value) {
        $statement->bindValue($index + 1, $value);
    }
    return $statement->execute();
}

function row(string $sql, mixed ...$values): ?array
{
    return query($sql, ...$values)->fetchArray(SQLITE3_ASSOC) ?: null;
}

/** Work on the books that no other request comes between. */
function transaction(callable $work): mixed
{
    db()->exec('BEGIN IMMEDIATE');
    try {
        $result = $work();
        db()->exec('COMMIT');
        return $result;
    } catch (Throwable $error) {
        db()->exec('ROLLBACK');
        throw $error;
    }
}

function setting(string $name): ?array
{
    $found = row('SELECT json FROM settings WHERE name = ?', $name);
    return $found ? json_decode($found['json'], true) : null;
}

function set_setting(string $name, array $value): void
{
    query('INSERT OR REPLACE INTO settings VALUES (?, ?)', $name, json_encode($value));
}

/** A purchase as the target protocol shows it; null for an unknown one. */
function books_of(string $id): ?array
{
    $purchase = row('SELECT * FROM purchases WHERE id = ?', $id);
    $sum = row('SELECT SUM(amount) AS amount, MAX(currency) AS currency, COUNT(*) AS times FROM credits WHERE purchase = ?', $id);
    return $purchase === null ? null : [
        'payment_id' => $purchase['id'],
        'status' => $purchase['status'],
        'credited' => $sum['times'] > 0 ? $sum : null,
        'present' => json_decode($purchase['present'] ?? 'null'),
    ];
}
