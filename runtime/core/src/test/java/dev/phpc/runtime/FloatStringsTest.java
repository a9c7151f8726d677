package dev.phpc.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FloatStringsTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1", "-0.0, -0", "0.1, 0.1", "0.30000000000000004, 0.30000000000000004", "1e15, 1000000000000000", "123456789012345678, 1.2345678901234568E+17",
        "0.0001, 0.0001", "0.00001, 1.0E-5", "1e100, 1.0E+100", "4.9E-324, 5.0E-324", "-2.5e-7, -2.5E-7"})
    void shortest(double number, String text) {
        assertEquals(text, FloatStrings.shortest(number));
    }

    @ParameterizedTest
    @CsvSource({
        "0.30000000000000004, 14, 0.3", "100000000000000.5, 14, 1.0E+14", "1e15, 14, 1.0E+15", "99999999999999, 14, 99999999999999",
        "0.1, 17, 0.10000000000000001", "1.5, 0, 2", "2.5, 1, 2", "0.1, 40, 0.1000000000000000055511151231257827021182"})
    void precise(double number, int precision, String text) {
        assertEquals(text, FloatStrings.format(number, precision));
    }
}
