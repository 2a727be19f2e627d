"""What tells of the county's own proposals, in English."""

COUNTY_PROPOSALS = {
    "statement.kind": "The county's own proposals",
    "statement.title": "The county's own proposals: {title}",
    "statement.empty": "The coordinator has so far proposed nothing on the draft.",
    "statement.thanks": (
        "The coordinator puts {count} amendments to the draft. The main points are below,"
        " then each amendment with its reasons."
    ),
    "statement.thanks.one": (
        "The coordinator puts one amendment to the draft. The main point is below, then "
        "the amendment with its reasons."
    ),
    "becomes-public": (
        "This is the county's own document and no statement. It is public unless the law "
        "provides otherwise (621/1999)."
    ),
}
