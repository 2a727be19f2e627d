"""What lies on the desk: the repository, who sits at it, the files that come and go."""
