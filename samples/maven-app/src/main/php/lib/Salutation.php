<?php

namespace Greeting;

enum Salutation: string
{
    case English = 'en';
    case German = 'de';
    case Greek = 'el';

    public function for(string $name): string
    {
        return match ($this) {
            self::English => "Hello, $name!",
            self::German => "Grüß dich, $name!",
            self::Greek => "Γειά σου, $name!",
        };
    }
}
