"""For all tests."""

import signal

# A run that a shell put into the background ignores Ctrl-C, and hands that on to every program that a test starts.
signal.signal(signal.SIGINT, signal.default_int_handler)
