package backlight.view.network;

/**
 * The room that a drawing of a network keeps free around its units, and how large they may be. Lengths are in
 * em, but for the least radius, which is in pixels.
 *
 * @param belowBands where it must be said that some units are not drawn
 * @param loss side of the box of the loss; 0 for none
 * @param lossGap from the output to that box
 * @param strokes the factor of all strokes
 */
record NetworkMargins(
        double above,
        double below,
        double belowBands,
        double left,
        double right,
        double loss,
        double lossGap,
        double widestSpacing,
        double largestRadius,
        double leastRadius,
        double strokes) {
    /** With the names of the layers and the loss, whose number can be wider than its box. */
    static final NetworkMargins FULL = new NetworkMargins(3.5, 0.9, 2.1, 1, 1.8, 2.5, 1.6, 9, 1.85, 2.5, 1);

    /** Nothing but the network. */
    static final NetworkMargins BARE = new NetworkMargins(0.4, 0.4, 1.6, 0.3, 0.3, 0, 0, 5, 0.75, 1.2, 0.8);
}
