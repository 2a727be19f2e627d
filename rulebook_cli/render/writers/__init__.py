"""A paper written as terminal text, Markdown, HTML, PDF and DOCX."""
