#!/usr/bin/env python3
"""Writes the lines of one function for src/test/resources/backlight/model/activation/reference.csv.

    reference.py <id> <f(x) in Python> [<parameter>=<value> ...]
    reference.py softsign 'x / (1 + abs(x))'
    reference.py elu 'x if x > 0 else alpha * (exp(x) - 1)' alpha=2

The formula is written as in a textbook, with the names of mpmath (pip install mpmath): with 1,500 digits nothing
overflows, and what cancels still leaves enough. Derivatives are differences to the left, for which that many digits
are exact to all 22 that are written; so a mistake in a derivative that was worked out by hand cannot be repeated here.
"""
import sys
from pathlib import Path

import mpmath
from mpmath import mp, mpf

TABLE = Path(__file__).parents[1] / "resources/backlight/model/activation/reference.csv"
H = mpf(10) ** -650
mp.dps = 1500


def points():
    """Those of the table's first function, as they are written there."""
    rows = [line.split(",") for line in TABLE.read_text().splitlines() if not line.startswith("#")]
    return [row[2] for row in rows if row[:2] == rows[0][:2]]


def written(number):
    return "0" if abs(number) < mpf(10) ** -330 else mp.nstr(number, 22)


def lines(family, formula, names, values):
    names_of_mpmath = {name: getattr(mpmath, name) for name in dir(mpmath) if not name.startswith("_")}
    f = eval(f"lambda {', '.join(['x', *names])}: {formula}", names_of_mpmath)
    for text in points():
        at = [mpf(float(text)), *map(mpf, values)]
        exact = [f(*at)]
        for i in range(len(at)):
            before = [value - H if i == k else value for k, value in enumerate(at)]
            exact.append((exact[0] - f(*before)) / H)
        yield ",".join([family, " ".join(map(repr, values)), text, *map(written, exact)])


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    parameters = [argument.split("=") for argument in sys.argv[3:]]
    print(*lines(*sys.argv[1:3], [n for n, _ in parameters], [float(v) for _, v in parameters]), sep="\n")
