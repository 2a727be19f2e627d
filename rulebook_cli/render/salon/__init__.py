"""The papers of a Salonki: what goes out before it, lies on the table, and comes of it."""
