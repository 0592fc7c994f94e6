"""The command lines of `worker.py` and `starter.py`."""
