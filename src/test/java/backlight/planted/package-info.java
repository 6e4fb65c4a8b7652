/** Breaks each rule of {@code ArchitectureTest} once, in the same layers as the program, so that the rules are known to fail. */
package backlight.planted;
