--TEST--
A class as text: constants, properties, methods in sections
--FILE--
<?php
/** about B */
abstract class B implements Countable {
    final protected const int Y = 5;
    public static $shared = 3;
    protected readonly int $once;
    private array $list = [1];
    public $both { get => 1; set {} }
    abstract protected function lacking(int $a, string ...$rest): ?int;
    public function __construct(public readonly int $promoted = 3, &$ref = null) {}
    final static function make(): void {}
    function count(): int { return 0; }
}
echo new ReflectionClass('B');
--EXPECTF--
/** about B */
Class [ <user> <iterateable> abstract class B implements Countable ] {
  @@ %s 3-13

  - Constants [1] {
    Constant [ final protected int Y ] { 5 }
  }

  - Static properties [1] {
    Property [ public static $shared = 3 ]
  }

  - Static methods [1] {
    Method [ <user> final static public method make ] {
      @@ %s 11 - 11

      - Parameters [0] {
      }
      - Return [ void ]
    }
  }

  - Properties [4] {
    Property [ protected readonly int $once ]
    Property [ private array $list = [1] ]
    Property [ public virtual $both { get; set; } ]
    Property [ public protected(set) readonly int $promoted ]
  }

  - Methods [3] {
    Method [ <user> abstract protected method lacking ] {
      @@ %s 9 - 9

      - Parameters [2] {
        Parameter #0 [ <required> int $a ]
        Parameter #1 [ <optional> string ...$rest ]
      }
      - Return [ ?int ]
    }

    Method [ <user, ctor> public method __construct ] {
      @@ %s 10 - 10

      - Parameters [2] {
        Parameter #0 [ <optional> int $promoted = 3 ]
        Parameter #1 [ <optional> &$ref = NULL ]
      }
    }

    Method [ <user, prototype Countable> public method count ] {
      @@ %s 12 - 12

      - Parameters [0] {
      }
      - Return [ int ]
    }
  }
}
