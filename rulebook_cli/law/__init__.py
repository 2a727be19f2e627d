"""The statutes parameters, as data."""
