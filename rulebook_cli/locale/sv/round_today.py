"""Remissrundan i dag: vad användaren kan göra och hur länge."""

ROUND_TODAY = {
    "no-round": "Ingen remissrunda pågår.",
    "coming": "Nästa remissrunda {id} öppnas {when}.",
    "ended": "Remissrundan {id} slutade {when}.",
    "late-taken": "Ett försenat förslag eller en försenad kommentar tas emot och märks ut.",
    "late-taken-outside": "Ett försenat utlåtande tas emot och märks ut.",
    "round": "Remissrundan {id} pågår ({diary}).",
    "round-plain": "Remissrundan {id} pågår.",
    "amendments-close": "ändringsförslag senast {when}",
    "comments-close": "utlåtanden senast {when}",
    "more-time": "Ni har fått mera tid: till {when}.",
    "today-amendments": (
        "I dag kan du föreslå ändringar (till {when}) och kommentera (till {comments})."
    ),
    "today-both": "I dag kan du föreslå ändringar och kommentera, till {when}.",
    "today-endless": "I dag kan du föreslå ändringar och kommentera. Rundan har ingen sluttid.",
    "today-comments": (
        "I dag kan du kommentera, till {when}. Tiden för ändringsförslag gick ut {closed}: "
        "ett försenat förslag tas emot och märks ut."
    ),
    "outside": "Vem som helst kan ge ett utlåtande på papper eller per e-post senast {when}.",
    "outside-contact": "Vem som helst kan ge ett utlåtande senast {when}: {contact}.",
    "own.proposed.open": "{id}: sänd det: rulebook submit",
    "own.proposed.closed": "{id}: sänd det fast tiden har gått ut: rulebook submit",
    "own.proposed.alone": "{id}: besvara det: rulebook merge {id} --because …",
    "own.submitted.open": (
        "{id}: ändra (rulebook propose --to {id}) eller återta (rulebook withdraw {id})"
    ),
    "own.submitted.closed": "{id}: väntar på svar; se det: rulebook diff {id}",
    "own.merged": "{id}: läs den nya texten: rulebook read {section} --draft",
    "own.partly-merged": "{id}: se vad som togs med: rulebook paper amendment {id}",
    "own.merged-modified": "{id}: läs den form som togs med: rulebook paper amendment {id}",
    "own.rejected": (
        "{id}: läs svaret: rulebook paper amendment {id}; nytt förslag: rulebook propose {section}"
    ),
    "own.lapsed": (
        "{id}: be samordnaren flytta det till nästa runda, eller föreslå på nytt: rulebook "
        "propose {section}"
    ),
    "own.obsolete": "{id}: se vad som kom i stället: rulebook paper amendment {id}",
    "comments.next": "Se alla kommentarer och svar: rulebook comment --list",
    "step.open": "öppna en remissrunda: rulebook round 2027 --open --comments-close DAG",
    "step.coming": "göra begäran om utlåtande: rulebook request --round {id}",
    "step.amendments": "se rundan och ge mera tid: rulebook round {id}",
    "step.comments": "se rundan och ge mera tid: rulebook round {id}",
    "step.closed": "avsluta rundan, vars tid har gått ut: rulebook round {id} --close",
    "step.after": "se vad som är obesvarat i rundan: rulebook round {id}",
    "step.statements": "gå igenom inkomna utlåtanden: rulebook receive --list",
}
