/**
 * Activation functions a = f(z): their values, slopes and what is true of each as a whole.
 *
 * <p>A new function is one new file and one line in {@link backlight.model.activation.Activations#ALL}, plus its
 * sentences in {@code assets/text/messages.properties}; the contract tests pick it up and name what is missing.
 *
 * <p>Three habits keep the promises of {@link backlight.model.activation.Activation}. Only {@code StrictMath}
 * computes exponentials and logarithms, because the last bit of {@code Math.exp} differs between JDKs. Formulas are
 * written with e^−|z|, which cannot overflow and keeps small results small without being lost. And {@code + 0.0}
 * behind a product turns −0 into 0 and changes nothing else.
 */
package backlight.model.activation;
