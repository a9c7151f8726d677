<?php

require __DIR__ . '/measure.php';

/** A tokeniser by regular expression, a recursive-descent parser to a tree, and an evaluator over it. */
final class Token
{
    public function __construct(public readonly string $kind, public readonly string $text)
    {
    }
}

final class Lexer
{
    private const PATTERN = '~\s*(?:(?<number>\d+(?:\.\d+)?)|(?<name>[a-z]\w*)|(?<operator>[-+*/%()=,;]))~A';

    /** @return Generator<Token> */
    public function tokens(string $source): Generator
    {
        for ($at = 0, $end = strlen($source); $at < $end; $at += strlen($match[0])) {
            if (!preg_match(self::PATTERN, $source, $match, PREG_UNMATCHED_AS_NULL, $at)) {
                throw new RuntimeException("unexpected input at $at");
            }
            foreach (['number', 'name', 'operator'] as $kind) {
                if ($match[$kind] !== null) {
                    yield new Token($kind, $match[$kind]);
                }
            }
        }
        yield new Token('end', '');
    }
}

final class ExpressionParser
{
    private const PRECEDENCE = ['+' => 1, '-' => 1, '*' => 2, '/' => 2, '%' => 2];
    private array $tokens;
    private int $at = 0;

    public function __construct(string $source)
    {
        $this->tokens = iterator_to_array((new Lexer())->tokens($source), false);
    }

    public function program(): array
    {
        $statements = [];
        while ($this->tokens[$this->at]->kind !== 'end') {
            $name = $this->take('name');
            $this->take('operator', '=');
            $statements[] = [$name, $this->expression(0)];
            $this->take('operator', ';');
        }
        return $statements;
    }

    private function expression(int $above): array
    {
        $left = $this->operand();
        while (true) {
            $operator = $this->tokens[$this->at]->text;
            $precedence = self::PRECEDENCE[$operator] ?? 0;
            if ($precedence <= $above) {
                return $left;
            }
            $this->at++;
            $left = ['binary', $operator, $left, $this->expression($precedence)];
        }
    }

    private function operand(): array
    {
        $token = $this->tokens[$this->at++];
        switch ($token->kind) {
            case 'number':
                return ['number', (float) $token->text];
            case 'name':
                return ['name', $token->text];
            default:
                if ($token->text === '(') {
                    $inner = $this->expression(0);
                    $this->take('operator', ')');
                    return $inner;
                }
                if ($token->text === '-') {
                    return ['negate', $this->operand()];
                }
                throw new RuntimeException("unexpected {$token->text}");
        }
    }

    private function take(string $kind, ?string $text = null): string
    {
        $token = $this->tokens[$this->at++];
        if ($token->kind !== $kind || $text !== null && $token->text !== $text) {
            throw new RuntimeException("expected $kind $text, found {$token->text}");
        }
        return $token->text;
    }
}

function evaluate(array $node, array $variables): float
{
    return match ($node[0]) {
        'number' => $node[1],
        'name' => $variables[$node[1]] ?? throw new RuntimeException("undefined $node[1]"),
        'negate' => -evaluate($node[1], $variables),
        'binary' => match ($node[1]) {
            '+' => evaluate($node[2], $variables) + evaluate($node[3], $variables),
            '-' => evaluate($node[2], $variables) - evaluate($node[3], $variables),
            '*' => evaluate($node[2], $variables) * evaluate($node[3], $variables),
            '/' => evaluate($node[2], $variables) / evaluate($node[3], $variables),
            '%' => fmod(evaluate($node[2], $variables), evaluate($node[3], $variables)),
        },
    };
}

measure(function () {
    $source = '';
    for ($i = 0; $i < 300; $i++) {
        $previous = $i ? 'v' . ($i - 1) : '1';
        $source .= "v$i = ($previous * 3 + $i.5) % 97 - -(2 * ($i + 1)) / ($i + 7) ;\n";
    }
    $statements = (new ExpressionParser(trim($source)))->program();
    $variables = [];
    for ($round = 0; $round < 60; $round++) {
        $variables = ['round' => (float) $round];
        foreach ($statements as [$name, $expression]) {
            $variables[$name] = evaluate($expression, $variables);
        }
    }
    return sprintf('%d %.9f', count($statements), array_sum($variables));
});
