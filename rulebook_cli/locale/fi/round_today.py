"""Kierros tänään: mitä käyttäjä voi tehdä ja mihin asti."""

ROUND_TODAY = {
    "no-round": "Lausuntokierrosta ei ole auki.",
    "coming": "Seuraava lausuntokierros {id} avautuu {when}.",
    "ended": "Lausuntokierros {id} päättyi {when}.",
    "late-taken": (
        "Myöhässä tehty ehdotus tai kommentti otetaan vastaan, ja se merkitään myöhästyneeksi."
    ),
    "late-taken-outside": (
        "Myöhässä annettu lausunto otetaan vastaan, ja se merkitään myöhästyneeksi."
    ),
    "round": "Lausuntokierros {id} on auki ({diary}).",
    "round-plain": "Lausuntokierros {id} on auki.",
    "amendments-close": "muutosehdotukset viimeistään {when}",
    "comments-close": "lausunnot viimeistään {when}",
    "more-time": "Teille on annettu lisäaikaa: {when} asti.",
    "today-amendments": (
        "Tänään voit ehdottaa muutoksia ({when} asti) ja kommentoida ({comments} asti)."
    ),
    "today-both": "Tänään voit ehdottaa muutoksia ja kommentoida, {when} asti.",
    "today-endless": (
        "Tänään voit ehdottaa muutoksia ja kommentoida. Kierrokselle ei ole annettu päättymisaikaa."
    ),
    "today-comments": (
        "Tänään voit kommentoida, {when} asti. Muutosehdotusten aika päättyi {closed}: "
        "myöhässä tehty otetaan vastaan ja merkitään."
    ),
    "outside": "Kuka tahansa voi antaa lausunnon paperilla tai sähköpostilla {when} mennessä.",
    "outside-contact": "Kuka tahansa voi antaa lausunnon {when} mennessä: {contact}.",
    "own.proposed.open": "{id}: lähetä se: rulebook submit",
    "own.proposed.closed": "{id}: lähetä se myöhässäkin: rulebook submit",
    "own.proposed.alone": "{id}: vastaa siihen: rulebook merge {id} --because …",
    "own.submitted.open": (
        "{id}: muuta (rulebook propose --to {id}) tai peru (rulebook withdraw {id})"
    ),
    "own.submitted.closed": "{id}: odottaa vastausta; katso se: rulebook diff {id}",
    "own.merged": "{id}: lue uusi teksti: rulebook read {section} --draft",
    "own.partly-merged": "{id}: katso, mitä otettiin: rulebook paper amendment {id}",
    "own.merged-modified": "{id}: lue otettu muoto: rulebook paper amendment {id}",
    "own.rejected": (
        "{id}: lue vastaus: rulebook paper amendment {id}; uusi ehdotus: rulebook propose {section}"
    ),
    "own.lapsed": (
        "{id}: kysy koordinaattorilta siirtoa seuraavalle kierrokselle, tai ehdota uudelleen: "
        "rulebook propose {section}"
    ),
    "own.obsolete": "{id}: katso, mikä tuli tilalle: rulebook paper amendment {id}",
    "comments.next": "Katso kaikki kommentit ja vastaukset: rulebook comment --list",
    "step.open": "avata lausuntokierroksen: rulebook round 2027 --open --comments-close PÄIVÄ",
    "step.coming": "tehdä lausuntopyynnön: rulebook request --round {id}",
    "step.amendments": "katsoa kierroksen ja antaa lisäaikaa: rulebook round {id}",
    "step.comments": "katsoa kierroksen ja antaa lisäaikaa: rulebook round {id}",
    "step.closed": "päättää kierroksen, jonka aika on loppunut: rulebook round {id} --close",
    "step.after": "katsoa, mitä kierrokselta on vastaamatta: rulebook round {id}",
    "step.statements": "käydä läpi saapuneet lausunnot: rulebook receive --list",
}
