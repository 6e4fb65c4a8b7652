package backlight.view.network;

import backlight.model.network.Trace;
import backlight.model.network.UnitId;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a unit looks like at one time.
 *
 * @param a its activation
 * @param share how bright the disc is, from 0 to 1, on the scale of its layer
 * @param known how far that has come to light
 * @param off whether f′ is exactly 0 at this sample, and not only too small for a number
 * @param dead whether that is so for every sample
 * @param rim its light as far as it has come
 */
record UnitLook(double a, double share, double known, boolean off, boolean dead, double rim) {
    /** The units that are off for the sample, and those that are for every one. */
    record Marks(Set<UnitId> off, Set<UnitId> dead) {}

    static UnitLook of(Wave wave, int l, int j, double largest, Marks marks) {
        Trace trace = wave.snapshot().trace();
        double a = trace.a(l, j);
        UnitId unit = new UnitId(l, j);
        double share = Double.isFinite(a) ? Math.abs(a) / Math.max(1, largest) : 1;
        return new UnitLook(
                a,
                share,
                wave.known(l),
                marks.off().contains(unit),
                marks.dead().contains(unit),
                wave.rim(l, j));
    }

    /** The largest |a| of layer l, for the brightness of its discs. */
    static double largest(Wave wave, int l) {
        Trace trace = wave.snapshot().trace();
        return IntStream.range(0, wave.snapshot().plan().units(l))
                .mapToDouble(j -> Math.abs(trace.a(l, j)))
                .filter(Double::isFinite)
                .max()
                .orElse(1);
    }
}
