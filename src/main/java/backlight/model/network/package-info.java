/**
 * Fully connected networks and exact backpropagation.
 *
 * <p>The glossary, used in the code and on the screen: x input, z weighted sum (pre-activation), a = f(z) activation,
 * y target, w<sub>ji</sub> the weight to unit j from unit i of the layer before, b bias, δ = ∂L/∂z, L loss. Layers count
 * from l = 1, the first hidden one, to the output; layer 0 is the input. Units and samples count from 0.
 */
package backlight.model.network;
