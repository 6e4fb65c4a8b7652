package backlight.model.activation;

/**
 * A point at which an activation or its derivative is not smooth.
 *
 * @param at the position on the z axis
 * @param value f there
 * @param slope f′ there
 */
public record Breakpoint(double at, OneSided value, OneSided slope) {}
