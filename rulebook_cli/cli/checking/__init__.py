"""What `check` does: books judged, findings told, files watched."""
