package backlight.model.activation;

/**
 * The two ends between which a function is drawn at random during training.
 *
 * @param lowest the function with the lowest value of what is drawn
 * @param highest the function with the highest; which of the two curves lies above the other depends on z
 */
public record Band(Activation lowest, Activation highest) {}
