package dev.phpc.ext.standard.math;

import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.PhpObject;

/// `round`, `ceil`, `floor`, and numbers grouped for reading.
public final class Rounding {
    @PhpConstant("PHP_ROUND_HALF_UP")
    static final long PHP_ROUND_HALF_UP = 1;

    @PhpConstant("PHP_ROUND_HALF_DOWN")
    static final long PHP_ROUND_HALF_DOWN = 2;

    @PhpConstant("PHP_ROUND_HALF_EVEN")
    static final long PHP_ROUND_HALF_EVEN = 3;

    @PhpConstant("PHP_ROUND_HALF_ODD")
    static final long PHP_ROUND_HALF_ODD = 4;

    private static final int CEILING = 5;
    private static final int FLOOR = 6;
    private static final int TOWARD_ZERO = 7;
    private static final int AWAY_FROM_ZERO = 8;

    private Rounding() {}

    /// `$num` with `$precision` digits after the point; negative ones count to its left.
    @PhpFunction(
            value = "round(int|float $num, int $precision = 0, RoundingMode|int $mode = RoundingMode::HalfAwayFromZero): float",
            effects = {})
    static double round(Context ctx, Object num, long precision, Object mode) {
        int places = (int) Math.max(-Integer.MAX_VALUE, Math.min(precision, Integer.MAX_VALUE));
        int direction = mode(ctx, mode);
        if (num instanceof Long whole) {
            return places >= 0 ? (double) whole : ofWhole(whole, places, direction);
        }
        return round((double) num, places, direction);
    }

    private static double ofWhole(long whole, int places, int mode) {
        return round((double) whole, places, mode);
    }

    private static int mode(Context ctx, Object mode) {
        if (mode instanceof PhpObject rounding) {
            return switch (RoundingMode.caseName(rounding)) {
                case "HalfTowardsZero" -> (int) PHP_ROUND_HALF_DOWN;
                case "HalfEven" -> (int) PHP_ROUND_HALF_EVEN;
                case "HalfOdd" -> (int) PHP_ROUND_HALF_ODD;
                case "TowardsZero" -> TOWARD_ZERO;
                case "AwayFromZero" -> AWAY_FROM_ZERO;
                case "NegativeInfinity" -> FLOOR;
                case "PositiveInfinity" -> CEILING;
                default -> (int) PHP_ROUND_HALF_UP;
            };
        }
        long number = (Long) mode;
        if (number < PHP_ROUND_HALF_UP || number > PHP_ROUND_HALF_ODD) {
            throw Arguments.wrongValue(ctx, "round", 3, "mode", "must be a valid rounding mode (RoundingMode::*)");
        }
        return (int) number;
    }

    /// Half away from zero, as `number_format` does.
    public static double halfUp(double value, int places) {
        return round(value, places, (int) PHP_ROUND_HALF_UP);
    }

    private static double round(double value, int places, int mode) {
        if (!Double.isFinite(value) || value == 0) {
            return value;
        }
        double exponent = power(Math.abs(places));
        double scaled = places >= 0 ? value * exponent : value / exponent;
        if (Math.abs(scaled) >= 1e16) {
            return value;
        }
        double integral = scaled < 0 ? Math.ceil(scaled) : Math.floor(scaled);
        double step = step(integral, value, exponent, places, mode);
        // Adding 0 would take the sign of a negative zero.
        double rounded = step == 0 ? integral : integral + step;
        if (Math.abs(places) < 23) {
            return places > 0 ? rounded / exponent : rounded * exponent;
        }
        double result = Double.parseDouble((long) rounded + "e" + -places);
        return Double.isFinite(result) ? result : value;
    }

    /// How far to go from the integral part: 0 or one away from zero. The value itself is compared with the edge, for the scaled one is not exact.
    private static double step(double integral, double value, double exponent, int places, int mode) {
        double away = Math.copySign(1, value);
        double size = Math.abs(value);
        double middle = unscaled(Math.abs(integral) + 0.5, exponent, places);
        double whole = unscaled(Math.abs(integral), exponent, places);
        boolean goes = switch (mode) {
            case (int) PHP_ROUND_HALF_DOWN -> size > middle;
            case (int) PHP_ROUND_HALF_EVEN -> size > middle || size == middle && integral % 2 != 0;
            case (int) PHP_ROUND_HALF_ODD -> size > middle || size == middle && integral % 2 == 0;
            case CEILING -> value > 0 && size > whole;
            case FLOOR -> value < 0 && size > whole;
            case AWAY_FROM_ZERO -> size > whole;
            case TOWARD_ZERO -> false;
            default -> size >= middle;
        };
        return goes ? away : 0;
    }

    private static double unscaled(double number, double exponent, int places) {
        return places > 0 ? number / exponent : number * exponent;
    }

    private static double power(int places) {
        return places <= 22 ? Double.parseDouble("1e" + places) : Math.pow(10, places);
    }

    @PhpFunction(value = "ceil(int|float $num): float", effects = {})
    static double ceil(Object num) {
        return num instanceof Long whole ? whole : Math.ceil((double) num);
    }

    @PhpFunction(value = "floor(int|float $num): float", effects = {})
    static double floor(Object num) {
        return num instanceof Long whole ? whole : Math.floor((double) num);
    }
}
