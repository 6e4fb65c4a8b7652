package backlight.model.network;

/** What of a network can be pointed at. */
public sealed interface Part permits ParameterId, UnitId {
    /** The layer that it belongs to; a weight belongs to the layer it leads to. */
    int layer();

    /** The unit that it belongs to; a weight belongs to the one it leads to. */
    UnitId owner();
}
