"""What is true about leads. Standard library only: no clock, network, settings or Temporal."""
