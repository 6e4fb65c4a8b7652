package backlight.model.data;

import backlight.model.data.DataKind.Setting;
import java.util.Set;

/** Exclusive or on {−1, +1}; the target stays 0 or 1. */
final class XorSigned {
    static final DataKind KIND = new DataKind(
            "xor-signed",
            4,
            DataKind.from(4),
            0,
            Set.of(Setting.COUNT, Setting.NOISE),
            plan -> Task.BINARY,
            new Corners(-1, 1, (p, q) -> p ^ q));

    private XorSigned() {}
}
