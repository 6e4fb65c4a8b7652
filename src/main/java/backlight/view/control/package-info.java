/**
 * Small controls that know nothing of activation functions: a number that can be typed, buttons that are an icon.
 *
 * <p>They come here when a second screen needs them. Each has its words in a tooltip or for the screen reader, works
 * with the keyboard alone, and reports what a user did to a function that it was given.
 */
package backlight.view.control;
