/** The lecture that Backlight brings along: what is shown at every press of a presenter's remote, and in what order. */
package backlight.model.lecture;
