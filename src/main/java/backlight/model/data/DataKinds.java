package backlight.model.data;

import java.util.List;

/** Every kind of data of the program. Menus, tests and files iterate {@link #ALL}. */
public final class DataKinds {
    /** Classes first, then curves, then single samples. */
    public static final List<DataKind> ALL = List.of(
            Xor.KIND,
            XorSigned.KIND,
            Or.KIND,
            Blobs.KIND,
            Rings.KIND,
            Moons.KIND,
            Spiral.KIND,
            Line.KIND,
            TenPoints.KIND,
            BentLine.KIND,
            Sine.KIND,
            AbsoluteValue.KIND,
            WorkedExample.KIND,
            Own.KIND);

    private DataKinds() {}

    /**
     * The kind with this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static DataKind byId(String id) {
        return ALL.stream()
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of data is called " + id));
    }
}
