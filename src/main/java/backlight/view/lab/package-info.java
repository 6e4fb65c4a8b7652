/** The pictures of the Lab: cells that share the scale of their row, and its pages. */
package backlight.view.lab;
