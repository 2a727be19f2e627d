"""Changes as people read them."""
