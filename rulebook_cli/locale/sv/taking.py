"""Orden för att ta med och lämna förslag: ordning, egna ord, delar."""

TAKING = {
    "merge.option": (
        "Om flera lägger till något på samma ställe, ta med alla i den ordning som du anger "
        "beteckningarna. Utkastets eget tillägg får sin plats med ordet draft."
    ),
    "both": "Ta med båda, först {first}, sedan {second}",
    "settle.kept": (
        "Båda är kvar. Ta med dem i utkastet i den här ordningen: rulebook merge {command} "
        "--in-this-order --because ORSAK"
    ),
    "several": (
        "Du kan ta med båda i den ordning du anger dem: rulebook merge {command} --in-this-"
        "order --because ORSAK"
    ),
    "order-of-one": (
        "För ordningen --in-this-order behövs minst två: två förslag, eller ett förslag och "
        "utkastet (draft). Nu angavs {ids}."
    ),
    "order-and-words": (
        "--in-this-order kan inte användas tillsammans med delar (--part) eller en egen "
        "ordalydelse (--as-modified)."
    ),
    "reworded-nothing": (
        "Texten i {path} är den samma som i utkastet, så ingenting av förslaget {id} skulle tas"
        " med. Om det inte ska tas med, ge kommandot rulebook reject {id} --because ORSAK"
    ),
    "near-each-other": (
        "Obs: ett annat förslag som tas med samtidigt ändrar samma ställe som {id} eller ett "
        "ställe bredvid: {at}. Ändringarna går ihop."
    ),
    "brings-error": "Felet kommer också när detta tas med ensamt: {ids}.",
    "bring-together": (
        "Dessa för med sig ett fel först när de tas med tillsammans: {ids}. Se: rulebook clashes"
    ),
    "propose-whole": (
        "Ett ändringsförslag görs till hela förslaget {id}, inte till delen {id}.{part}. Ändra "
        "bara delens ställen: i ett eget förslag --to {id}, i någon annans --base {id}."
    ),
    "submit-whole": (
        "Del {id}.{part} kan inte skickas ensam, för ett förslag skickas helt och delarna "
        "avgörs först när det besvaras. Skicka: rulebook submit {id}"
    ),
    "withdraw-whole": (
        "Del {id}.{part} kan inte tas tillbaka ensam. Återställ stället med rulebook propose "
        "--to {id}, eller ta tillbaka hela förslaget: rulebook withdraw {id}"
    ),
    "support-whole": (
        "Stöd ges till hela förslaget: rulebook support {id}. Vad ni anser om del "
        "{id}.{part} kan ni säga i en kommentar: rulebook comment {id}.{part} --stance "
        "supports"
    ),
    "clashes-whole": "Obs: del {id}.{part} bedöms tillsammans med hela förslaget {id}.",
    "moved-words": "Ord som har flyttats härifrån står därefter på detta ställe: {place}",
}
