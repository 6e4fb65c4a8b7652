/** Experiments over several networks: races from the same start, the same race over many seeds, and simulations. */
package backlight.model.lab;
