/** The only source of random numbers: every purpose draws from a stream of its own, named and seeded. */
package backlight.model.random;
