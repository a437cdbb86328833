"""Files and environment, turned into frozen values."""
