package dev.phpc.ext.date;

/// When the sun stands at an altitude, after Paul Schlyter's formulas, which are good to a minute or two. Angles are degrees.
///
/// `visibility` is -1 where the sun stays below the altitude all day, 1 where it stays above. Moments are timestamps, hours are
/// counted from midnight UTC.
record Sun(int visibility, double riseHour, double setHour, long rise, long set, long transit) {
    private static final double NOON_2000 = 946_728_000;

    /// For the day that `time` shows. `upperLimb` asks for the sun's upper edge instead of its middle.
    static Sun at(Time time, double longitude, double latitude, double altitude, boolean upperLimb) {
        long noon = TimeResolver.of(time.year(), time.month(), time.day(), 12, 0, 0, 0, time.zone()).seconds();
        long midnight = Calendar.days(time.year(), time.month(), time.day()) * Calendar.SECONDS_PER_DAY;
        double day = (midnight - NOON_2000) / 86_400 + 2 - longitude / 360;
        Position sun = Position.on(day);
        double siderealTime = revolution(revolution(180.0 + 356.0470 + 282.9404 + (0.9856002585 + 4.70935E-5) * day) + 180 + longitude);
        double south = 12.0 - halfRevolution(siderealTime - sun.rightAscension) / 15.0;
        double edge = upperLimb ? altitude - 0.2666 / sun.distance : altitude;
        double cosine = (sin(edge) - sin(latitude) * sin(sun.declination)) / (cos(latitude) * cos(sun.declination));
        long transit = (long) (midnight + south * 3600);
        if (cosine >= 1) return new Sun(-1, south, south, transit, transit, transit);
        if (cosine <= -1) return new Sun(1, south - 12, south + 12, noon - 43_200, noon + 43_200, transit);
        double arc = Math.toDegrees(Math.acos(cosine)) / 15.0;
        return new Sun(0, south - arc, south + arc, (long) ((south - arc) * 3600 + midnight), (long) ((south + arc) * 3600 + midnight), transit);
    }

    /// Where the sun is on a day counted from the start of 2000; the distance is in astronomical units.
    private record Position(double rightAscension, double declination, double distance) {
        static Position on(double day) {
            double anomaly = revolution(356.0470 + 0.9856002585 * day);
            double perihelion = 282.9404 + 4.70935E-5 * day;
            double eccentricity = 0.016709 - 1.151E-9 * day;
            double eccentric = anomaly + eccentricity * Math.toDegrees(1) * sin(anomaly) * (1.0 + eccentricity * cos(anomaly));
            double x = cos(eccentric) - eccentricity;
            double y = Math.sqrt(1.0 - eccentricity * eccentricity) * sin(eccentric);
            double distance = Math.sqrt(x * x + y * y);
            double longitude = Math.toDegrees(Math.atan2(y, x)) + perihelion;
            if (longitude >= 360) longitude -= 360;
            double eclipticX = distance * cos(longitude);
            double eclipticY = distance * sin(longitude);
            double tilt = 23.4393 - 3.563E-7 * day;
            double z = eclipticY * sin(tilt);
            double equatorY = eclipticY * cos(tilt);
            return new Position(Math.toDegrees(Math.atan2(equatorY, eclipticX)),
                Math.toDegrees(Math.atan2(z, Math.sqrt(eclipticX * eclipticX + equatorY * equatorY))), distance);
        }
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }

    private static double revolution(double angle) {
        return angle - 360 * Math.floor(angle / 360);
    }

    private static double halfRevolution(double angle) {
        return angle - 360 * Math.floor(angle / 360 + 0.5);
    }
}
