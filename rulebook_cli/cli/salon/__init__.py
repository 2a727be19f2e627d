"""The Salonki: its packet before it, its minutes and tasks after it."""
