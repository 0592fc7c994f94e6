"""Settings, Temporal client and converter, wiring, logs, and the embedded stack for trial."""
