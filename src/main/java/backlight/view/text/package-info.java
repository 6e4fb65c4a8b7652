/**
 * Words and numbers as people read and type them.
 *
 * <p>{@link backlight.view.text.Messages} has every sentence of the program, from
 * {@code assets/text/messages.properties}. {@link backlight.view.text.Numbers} and {@link
 * backlight.view.text.Readout} write numbers the same on every JDK and in every locale; {@link
 * backlight.view.text.TypedNumber} reads what was typed, decimal comma included, or says in a sentence why it cannot.
 *
 * <p>No JavaFX here: the launcher speaks before there is a toolkit.
 */
package backlight.view.text;
