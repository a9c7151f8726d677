<?php

declare(strict_types=1);

/**
 * Reads a plain-text ledger, checks that every transaction balances, and prints balances and a monthly report.
 */
final class Money implements Stringable
{
    private function __construct(private readonly int $cents)
    {
    }

    public static function parse(string $text): self
    {
        if (!preg_match('/^(-?)(\d+)(?:\.(\d\d))?$/', $text, $m)) {
            throw new InvalidArgumentException("'$text' is no amount");
        }
        return new self(($m[1] === '-' ? -1 : 1) * ((int) $m[2] * 100 + (int) ($m[3] ?? 0)));
    }

    public static function zero(): self
    {
        return new self(0);
    }

    public function plus(self $other): self
    {
        return new self($this->cents + $other->cents);
    }

    public function negated(): self
    {
        return new self(-$this->cents);
    }

    public function isZero(): bool
    {
        return $this->cents === 0;
    }

    public function __toString(): string
    {
        return number_format($this->cents / 100, 2, '.', ',');
    }
}

final class Transaction
{
    /** @var array<string, Money> */
    public private(set) array $postings = [];

    public function __construct(public readonly DateTimeImmutable $date, public readonly string $payee)
    {
    }

    public function post(string $account, Money $amount): void
    {
        $this->postings[$account] = ($this->postings[$account] ?? Money::zero())->plus($amount);
    }

    public function sum(): Money
    {
        return array_reduce($this->postings, fn(Money $sum, Money $m): Money => $sum->plus($m), Money::zero());
    }
}

/** @return Generator<int, Transaction> by the number of its first line */
function transactions(string $ledger): Generator
{
    $current = null;
    $open = null;
    foreach (explode("\n", $ledger) as $number => $line) {
        $line = rtrim(preg_replace('/;.*/', '', $line));
        if ($line === '') {
            continue;
        }
        if (preg_match('/^(\d{4}-\d\d-\d\d)\s+(.+)$/', $line, $match)) {
            if ($current) {
                yield $start => finish($current, $open);
            }
            [$current, $open, $start] = [new Transaction(new DateTimeImmutable($match[1]), $match[2]), null, $number + 1];
        } elseif ($current && preg_match('/^\s+([\w:]+)(?:\s+(\S+))?$/', $line, $match)) {
            isset($match[2]) ? $current->post($match[1], Money::parse($match[2])) : $open = $match[1];
        } else {
            throw new UnexpectedValueException("line " . ($number + 1) . " is neither date nor posting: $line");
        }
    }
    if ($current) {
        yield $start => finish($current, $open);
    }
}

/** An account without amount takes what is missing. */
function finish(Transaction $transaction, ?string $open): Transaction
{
    if ($open !== null) {
        $transaction->post($open, $transaction->sum()->negated());
    }
    if (!$transaction->sum()->isZero()) {
        throw new UnexpectedValueException("'$transaction->payee' is off by {$transaction->sum()}");
    }
    return $transaction;
}

function rule(int ...$widths): string
{
    return implode('-+-', array_map(fn($w) => str_repeat('-', $w), $widths)) . "\n";
}

$ledger = <<<'LEDGER'
    2026-01-01 Opening balance
      assets:bank           2500.00
      equity:opening
    2026-01-05 Rent
      expenses:home:rent     950.00
      assets:bank
    2026-01-12 Grocer      ; two kinds in one go
      expenses:food           84.35
      expenses:home:cleaning  12.15
      assets:bank            -60.00
      liabilities:card
    2026-01-31 Salary
      assets:bank           3100.00
      income:salary
    2026-02-03 Card payment
      liabilities:card        36.50
      assets:bank
    2026-02-05 Rent
      expenses:home:rent     950.00
      assets:bank
    2026-02-14 Dinner
      expenses:food          120.00
      assets:cash           -120.00
    2026-02-15 Cash
      assets:cash            200.00
      assets:bank
    LEDGER;

$balances = [];
$months = [];
foreach (transactions(isset($argv[1]) ? file_get_contents($argv[1]) : $ledger) as $line => $transaction) {
    foreach ($transaction->postings as $account => $amount) {
        // Every account counts for those above it.
        $path = '';
        foreach (explode(':', $account) as $part) {
            $path = ltrim("$path:$part", ':');
            $balances[$path] = ($balances[$path] ?? Money::zero())->plus($amount);
        }
        if (str_starts_with($account, 'expenses')) {
            $month = $transaction->date->format('F Y');
            $months[$month][$account] = ($months[$month][$account] ?? Money::zero())->plus($amount);
        }
    }
}

echo "Balances\n", rule(28, 12);
ksort($balances);
foreach ($balances as $account => $balance) {
    $depth = substr_count($account, ':');
    printf("%-28s | %12s\n", str_repeat('  ', $depth) . substr(strrchr(":$account", ':'), 1), $balance);
}
foreach ($months as $month => $accounts) {
    echo "\nExpenses in $month\n", rule(28, 12);
    uasort($accounts, fn(Money $a, Money $b) => strnatcmp((string) $b, (string) $a));
    foreach ($accounts as $account => $amount) {
        printf("%-28s | %12s\n", $account, $amount);
    }
}

try {
    iterator_to_array(transactions("2026-03-01 Broken\n  a  1.00\n  b  2.00"));
} catch (UnexpectedValueException $e) {
    echo "\nRejected: ", $e->getMessage(), "\n";
}
