"""Amendments answered: taken in, rejected, undone, and what a body decided of them."""
