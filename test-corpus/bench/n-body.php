<?php

require __DIR__ . '/measure.php';

final class Body
{
    public function __construct(
        public float $x, public float $y, public float $z,
        public float $vx, public float $vy, public float $vz,
        public readonly float $mass,
    ) {
    }
}

/** @return list<Body> */
function solarSystem(): array
{
    $sun = 4 * M_PI ** 2;
    $year = 365.24;
    $bodies = [
        new Body(0, 0, 0, 0, 0, 0, $sun),
        new Body(4.84143144246472090, -1.16032004402742839, -0.103622044471123109,
            0.00166007664274403694 * $year, 0.00769901118419740425 * $year, -0.0000690460016972063023 * $year, 0.000954791938424326609 * $sun),
        new Body(8.34336671824457987, 4.12479856412430479, -0.403523417114321381,
            -0.00276742510726411 * $year, 0.00499852801234917 * $year, 0.0000230417297573763929 * $year, 0.000285885980666130812 * $sun),
        new Body(12.8943695621391310, -15.1111514016986312, -0.223307578892655734,
            0.00296460137564761618 * $year, 0.00237847173959480950 * $year, -0.0000296589568540237556 * $year, 0.0000436624404335156298 * $sun),
        new Body(15.3796971148509165, -25.9193146099879641, 0.179258772950371181,
            0.00268067772490389322 * $year, 0.00162824170038242295 * $year, -0.0000951592254519715870 * $year, 0.0000515138902046611451 * $sun),
    ];
    foreach ($bodies as $body) {
        $bodies[0]->vx -= $body->vx * $body->mass / $sun;
        $bodies[0]->vy -= $body->vy * $body->mass / $sun;
        $bodies[0]->vz -= $body->vz * $body->mass / $sun;
    }
    return $bodies;
}

/** @param list<Body> $bodies */
function advance(array $bodies, float $dt): void
{
    $count = count($bodies);
    for ($i = 0; $i < $count; $i++) {
        $a = $bodies[$i];
        for ($j = $i + 1; $j < $count; $j++) {
            $b = $bodies[$j];
            $dx = $a->x - $b->x;
            $dy = $a->y - $b->y;
            $dz = $a->z - $b->z;
            $squared = $dx * $dx + $dy * $dy + $dz * $dz;
            $magnitude = $dt / ($squared * sqrt($squared));
            $a->vx -= $dx * $b->mass * $magnitude;
            $a->vy -= $dy * $b->mass * $magnitude;
            $a->vz -= $dz * $b->mass * $magnitude;
            $b->vx += $dx * $a->mass * $magnitude;
            $b->vy += $dy * $a->mass * $magnitude;
            $b->vz += $dz * $a->mass * $magnitude;
        }
    }
    foreach ($bodies as $body) {
        $body->x += $dt * $body->vx;
        $body->y += $dt * $body->vy;
        $body->z += $dt * $body->vz;
    }
}

/** @param list<Body> $bodies */
function energy(array $bodies): float
{
    $energy = 0.0;
    foreach ($bodies as $i => $a) {
        $energy += 0.5 * $a->mass * ($a->vx ** 2 + $a->vy ** 2 + $a->vz ** 2);
        foreach (array_slice($bodies, $i + 1) as $b) {
            $energy -= $a->mass * $b->mass / sqrt(($a->x - $b->x) ** 2 + ($a->y - $b->y) ** 2 + ($a->z - $b->z) ** 2);
        }
    }
    return $energy;
}

measure(function () {
    $bodies = solarSystem();
    for ($i = 0; $i < 100000; $i++) {
        advance($bodies, 0.01);
    }
    return sprintf('%.9f', energy($bodies));
});
