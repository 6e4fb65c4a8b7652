package backlight.view.network;

/**
 * Something on its way along an edge.
 *
 * @param to unit of the right end; of the loss, 0
 * @param from unit of the left end
 * @param place from 0 at the left end to 1 at the right one
 * @param value what it carries: w·δ backward, w·a forward; never 0
 * @param forward whether it is an activation rather than a gradient
 */
public record Comet(int to, int from, double place, double value, boolean forward) {}
