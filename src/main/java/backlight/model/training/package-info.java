/** Gradient descent in its variants, one update after another, with a past that can be gone back to exactly. */
package backlight.model.training;
