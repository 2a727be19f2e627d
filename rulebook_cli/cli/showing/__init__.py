"""What is shown of books, versions and amendments, on the screen and as papers."""
