package backlight.model.network;

/**
 * One unit.
 *
 * @param layer l; 0 for an input
 * @param unit j, from 0
 */
public record UnitId(int layer, int unit) implements Part {
    @Override
    public UnitId owner() {
        return this;
    }
}
