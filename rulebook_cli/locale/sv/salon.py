"""Salongens ord på svenska."""

SALON = {
    # Tid och plats
    "day": "Dag",
    "hour": "Klockslag",
    "where": "Plats",
    "contact": "Kontakt",
    "day-open": "dagen avtalas senare",
    "at-hour": "kl. {at}",
    "hour-open": "klockslaget avtalas senare",
    "place-open": "platsen avtalas senare",
    "theme-whole": "Hela närståendevården",
    # Inbjudan
    "invitation.kind": "Inbjudan",
    "invitation.title": "Välkommen till Salongen",
    "invitation.welcome": (
        "Välkommen att samtala om närståendevård över en kopp kaffe. Ämnet är {title}."
    ),
    "invitation.what.title": "Vad är en Salong?",
    "invitation.what": (
        "Salongen är en samtalskväll där närståendevårdare, föreningar och välfärdsområdets "
        "ledning och anställda träffas. Närståendevårdarnas fotografier öppnar samtalet: de visar "
        "en vardag som det ibland är svårt att tala om."
    ),
    "invitation.equal": (
        "I Salongen är alla jämlika. Ingen tilltalas med titel, och allas erfarenhet är lika "
        "värdefull. Det som sägs antecknas, och för varje löfte kommer vi överens om vem som gör "
        "det och till vilken dag."
    ),
    "invitation.talk.title": "Vad talar vi om?",
    "matters.amendments": "{count} öppna ändringsförslag",
    "matters.amendments.one": "ett öppet ändringsförslag",
    "matters.clashes": "{count} ställen där olika lösningar föreslås",
    "matters.clashes.one": "ett ställe där olika lösningar föreslås",
    "matters.photos": "närståendevårdarnas fotografier ({count} bilder)",
    "matters.photos.one": "en närståendevårdares fotografi",
    "matters.book": "{title}",
    "invitation.how.title": "Så här deltar du",
    "invitation.how.1": "Du behöver inte förbereda dig. Du kan också bara lyssna.",
    "invitation.how.2": (
        "Frågorna, förslagen och bilderna finns på borden på papper med stor text."
    ),
    "invitation.how.3": (
        "Ditt namn antecknas inte om du inte själv ber om det. Berätta om andra så att de inte "
        "kan kännas igen."
    ),
    "invitation.how.4": (
        "Säg till i god tid om du behöver avlösning, transport, tolkning eller en tillgänglig "
        "plats."
    ),
    "invitation.together": "Till Salongen är också följande välkomna: {names}.",
    "invitation.signed": "{county}",
    # Program
    "programme.kind": "Program",
    "programme.title": "Salongens program",
    "programme.order": "Kvällens gång",
    "programme.minutes": "{count} min",
    "programme.coffee": "Kaffe och presentation. Kort och bilder ligger på borden.",
    "programme.opening": "Inledning: varför vi är samlade och hur kvällen antecknas.",
    "programme.photos": "Bildspel. Vi ser först på bilderna i tysthet och talar sedan om dem.",
    "programme.tables": (
        "Samtal vid borden. Vid varje bord sitter närståendevårdare och personer från "
        "välfärdsområdet. Varje bord går igenom några frågeblad."
    ),
    "programme.together": "Gemensamt samtal: vad som sades för och emot vid borden.",
    "programme.promises": "Löften: vem gör vad och till vilken dag.",
    "programme.closing": "Avslutning och tack.",
    "programme.themes": "Bildspelets teman",
    "programme.theme": "{theme} ({count} bilder)",
    "programme.theme.one": "{theme} (en bild)",
    "programme.rules": "Så här samtalar vi",
    "programme.rule.1": "Tala om din egen erfarenhet.",
    "programme.rule.2": "Lyssna till slut och fråga innan du svarar.",
    "programme.rule.3": "Var av annan åsikt om saken, inte om människan.",
    "programme.rule.4": "Alla får tala, också de tysta.",
    "programme.rule.5": "Andras berättelser stannar i det här rummet.",
    "programme.after": (
        "Anteckningarna förs in efter kvällen. Det som sagts blir kommentarer i remissrundan och "
        "löftena blir uppgifter som följs upp."
    ),
    # Frågor
    "sheets.kind": "Frågeblad",
    "sheets.title": "Öppna frågor",
    "sheets.none": "Det finns inga öppna frågor.",
    "sheets.lead": (
        "Varje fråga har en egen sida. Där finns båda sidornas ord och plats för era egna."
    ),
    "sheets.heading": "{number}. {title}",
    "sheets.of-round": "Välfärdsområdet ställer den här frågan till alla som ger utlåtande.",
    "sheets.clash": "Vilket: {ids} ({place})",
    "sheets.more-clashes": "Dessutom finns konflikten på {count} andra ställen.",
    "sheets.more-clashes.one": "Dessutom finns konflikten på ett annat ställe.",
    "sheets.said-of": "Om förslaget {id} har sagts",
    "sheets.keep": "Ta med {ids}",
    "sheets.keep-draft": "Behåll utkastet som det är",
    "sheets.reasons": "Förslagsställarnas motiveringar",
    "sheets.proposer": "Förslagsställare",
    "sheets.supporters": "Understöds av",
    "sheets.principles": "Principer",
    "sheets.more-places": "Dessutom ändras {count} ställen.",
    "sheets.more-places.one": "Dessutom ändras ett ställe.",
    "sheets.proposer-says": "Förslagsställarens motivering",
    "sheets.county-says": "Välfärdsområdets svar",
    "sheets.nothing-said": "Ingen har ännu sagt något om detta.",
    "sheets.for": "För",
    "sheets.against": "Emot",
    "sheets.also": "Annat som sagts",
    "sheets.more-said": "Dessutom {count} andra.",
    "sheets.more-said.one": "Dessutom en annan.",
    "sheets.thought": "Vad tänkte vi tillsammans?",
    "sheets.promised": "Vad lovade vi, vem gör det och när?",
    # Kort
    "cards.kind": "Kort",
    "cards.title": "Kort till borden",
    "cards.none": "Det finns inga kort: inga bilder eller kommentarer har ännu kommit.",
    "cards.lead": "Korten är {count}. Skriv ut dem ensidigt och klipp längs de streckade linjerna.",
    "cards.lead.one": "Det finns ett kort. Skriv ut det och klipp längs den streckade linjen.",
    "cards.how.1": "Bred ut korten på bordet med bildsidan uppåt.",
    "cards.how.2": "Var och en väljer ett kort som talar till en.",
    "cards.how.3": "Berätta i tur och ordning varför du valde det. De andra lyssnar.",
    "cards.how.4": "Fundera tillsammans på vad i regelboken som kunde hjälpa.",
    # Bildspel
    "show.title": "Närståendevårdarnas bilder",
    "show.lead": "Salongen, {day}, {place}",
    "show.keys": (
        "Mellanslag, pil nedåt eller Page Down leder framåt, pil uppåt eller Page Up tillbaka. "
        "F11 fyller skärmen."
    ),
    "show.contents": "Teman",
    "show.before": "Föregående",
    "show.after": "Nästa",
    "show.none": "Det finns inga bilder att visa.",
    "show.count": "{count} bilder",
    "show.count.one": "en bild",
    "show.slide": "{theme}, bild {number}/{total}",
    "show.end": "Tack för bilderna",
    "show.talk": "Vad berättade bilderna? Vilken av dem stannade i ditt minne?",
    # Mall för anteckningar
    "minutes.title": "Salong {day}",
    "minutes.held": "Tid",
    "minutes.place": "Plats",
    "minutes.round": "Remissrunda",
    "minutes.present": "Närvarande",
    "minutes.remarks": "Inlägg",
    "minutes.other": "Övrigt",
    "minutes.promises": "Löften",
    "minutes.how": (
        "Skriv varje inlägg på en egen rad under den rubrik som det gäller:\n\n"
        "- Exempelföreningen (tillstyrker): Tre lediga dagar borde gälla alla.\n"
        "- Närståendevårdare (avstyrker): Hos oss blir ledigheten aldrig tagen.\n"
        "- Maja Modell (med namn): Det finns ingen avlösare på veckosluten.\n\n"
        "Ståndpunkterna är tillstyrker, tillstyrker med ändringar, avstyrker och tar inte\n"
        "ställning. En privatpersons namn syns bara om det följs av (med namn). Rubriken kan\n"
        "vara ett ändringsförslag (misol-3), en del av det (misol-3.2), ett ställe (8 § eller\n"
        "leave.days) eller en fråga (q1). Av raderna om närvarande framgår för vilken\n"
        "organisation var och en talar:\n\n"
        "- Exempelföreningen: Aino Exempel, Eero Exempel"
    ),
    "minutes.how-promises": (
        "Skriv vem som gör vad och till vilken dag:\n\n"
        "- Chefen för närståendevården: skickar listan över avlösare senast 31.1.2027"
    ),
    # Uppgifter
    "tasks.title": "Utlovade uppgifter {on}",
    "tasks.kind": "Uppgifter",
    "tasks.section": "Uppgifter som utlovats i Salongerna",
    "tasks.none": "Inga uppgifter har antecknats.",
    "tasks.summary": "Försenade {overdue}, öppna {open}, gjorda {done}.",
    "tasks.overdue": "Försenade ({count})",
    "tasks.open": "Öppna ({count})",
    "tasks.done": "Gjorda ({count})",
    "tasks.who": "Vem",
    "tasks.what": "Vad",
    "tasks.by": "Senast",
    "tasks.done-on": "Gjord",
    "tasks.id": "Beteckning",
    "tasks.in-book": "i regelboken",
}
