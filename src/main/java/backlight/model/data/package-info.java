/**
 * What a network learns from: a {@link backlight.model.data.DataPlan} says what the user wants, and makes the samples.
 *
 * <p>A new kind of data is one new file and one line in {@link backlight.model.data.DataKinds#ALL}, plus its name and
 * its sentence in {@code assets/text/messages.properties}. Noise 0 gives the ideal shape; the seed only decides the
 * noise and which samples are kept for the test.
 */
package backlight.model.data;
