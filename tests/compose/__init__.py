"""The self-hosted installation: image, Compose file, scripts and the example of every setting."""
