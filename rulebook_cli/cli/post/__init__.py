"""What goes out and comes back by mail."""
