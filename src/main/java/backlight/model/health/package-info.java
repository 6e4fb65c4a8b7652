/** Which units of a network pass no gradient on, and where on its way back the gradient fades or grows. */
package backlight.model.health;
