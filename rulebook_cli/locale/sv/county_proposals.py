"""Ord om välfärdsområdets egna förslag på svenska."""

COUNTY_PROPOSALS = {
    "statement.kind": "Beredarens förslag",
    "statement.title": "Beredarens förslag: {title}",
    "statement.empty": "Beredaren har hittills inte lagt fram några förslag till utkastet.",
    "statement.thanks": (
        "Beredaren lägger fram {count} ändringsförslag till utkastet. Nedan följer "
        "huvudpunkterna och därefter varje förslag med motivering."
    ),
    "statement.thanks.one": (
        "Beredaren lägger fram ett ändringsförslag till utkastet. Nedan följer "
        "huvudpunkten och därefter förslaget med motivering."
    ),
    "becomes-public": (
        "Handlingen är välfärdsområdets egen och inte ett utlåtande. Den är offentlig om "
        "inte något annat föreskrivs i lag (621/1999)."
    ),
}
