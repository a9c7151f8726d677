--TEST--
Where a tentative return type is not obeyed the method is pointed at
--FILE--
<?php
eval('class Zone extends DateTimeZone {
    #[ReturnTypeWillChange]
    public function getName() { return 1; }

    public static function listIdentifiers(int $timezoneGroup = DateTimeZone::ALL, ?string $countryCode = null) {}
}');
echo "declared\n";
eval('class Late extends DateTime { public static function createFromFormat($format, $datetime, $timezone = null): Nowhere {} }');
--EXPECTF--

Deprecated: Return type of Zone::listIdentifiers(int $timezoneGroup = DateTimeZone::ALL, ?string $countryCode = null) should either be compatible with DateTimeZone::listIdentifiers(int $timezoneGroup = DateTimeZone::ALL, ?string $countryCode = null): array, or the #[\ReturnTypeWillChange] attribute should be used to temporarily suppress the notice in %s(2) : eval()'d code on line 5
declared

Fatal error: Could not check compatibility between Late::createFromFormat($format, $datetime, $timezone = null): Nowhere and DateTime::createFromFormat(string $format, string $datetime, ?DateTimeZone $timezone = null): DateTime|false, because class Nowhere is not available in %s(9) : eval()'d code on line 1
Stack trace:
#0 %s(9): eval()
#1 {main}
