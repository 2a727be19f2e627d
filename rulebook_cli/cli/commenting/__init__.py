"""What people say of the book: comments written, listed, answered and taken back; support."""
