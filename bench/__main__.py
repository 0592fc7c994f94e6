"""All figures, one after another: `make bench`, or `python -m bench --rounds 5`."""

from time import perf_counter

from bench import events, passing, reply, throughput
from bench.figures import say

if __name__ == "__main__":
    for bench in (events, throughput, reply, passing):
        begun = perf_counter()
        bench.main()
        say(f"{bench.__name__}: {perf_counter() - begun:.0f} s")
