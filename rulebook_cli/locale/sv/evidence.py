"""Orden om erfarenhetsmaterial och personuppgifter på svenska."""

EVIDENCE = {
    "option.about": (
        "Vad det gäller: ett förslag (misol-3), en del av det eller ett ställe i boken."
    ),
    "option.file": "Bilden (JPEG, PNG, WebP), ljudet (WAV, MP3) eller anteckningen (.txt, .md).",
    "option.says": "Vad du säger om det. Texten trycks under bilden.",
    "option.alt": "Vad bilden visar eller ljudet innehåller, för dem som inte ser eller hör det.",
    "option.consent": "Vem som har gett sitt samtycke till användningen. Namnet trycks inte.",
    "option.note": "En anteckning i stället för en fil.",
    "option.list": "Lista erfarenhetsmaterialet.",
    "option.show": "Spara detta material som en fil.",
    "option.output": "Filen som materialet sparas i.",
    "option.withdraw": "Återta detta material och ta bort dess innehåll.",
    "option.send": "Återta det genast också i den gemensamma regelboken.",
    "kind.photo": "bild",
    "kind.sound": "ljud",
    "kind.note": "anteckning",
    "part.says": "vad som sägs om det",
    "part.alternative": "textmotsvarigheten",
    "part.note": "anteckningen",
    "part.consent": "den som gav samtycket",
    "part.decision": "beslutet",
    "part.because": "orsaken",
    "part.title": "rubriken",
    "part.reason": "motiveringen",
    "part.received": "den inkomna handlingen ({place})",
    "part.comment": "kommentaren",
    "personal.identity-code": "en personbeteckning",
    "personal.phone": "ett telefonnummer",
    "personal.email": "en e-postadress",
    "personal.street-address": "en postadress",
    "personal.health": "uppgifter om en namngiven persons hälsa",
    "personal.where": "{where}: {kind} ({found})",
    "personal.where-line": "{where}, rad {line}: {kind} ({found})",
    "personal-data-found": (
        "Det som skrivs in stannar för alltid i historiken och får därför inte innehålla "
        "personuppgifter, men här finns: {found}. Ingenting skrevs in. Ta bort uppgiften och "
        "försök på nytt. Gäller det en förenings eller myndighets offentliga kontaktuppgift, "
        "lägg till --despite personal-data."
    ),
    "one-evidence": "Ge en sak: en fil, eller en anteckning med --note.",
    "evidence-one-thing": ("Gör en sak i taget: lämna material, --list, --show eller --withdraw."),
    "evidence-about-missing": (
        "Berätta först vad materialet gäller: ett förslag eller ett ställe, till exempel rulebook "
        "evidence misol-1 bild.jpg"
    ),
    "consent-missing": (
        "Erfarenhetsmaterial kräver samtycke av den som det gäller, men inget samtycke gavs. Lägg "
        "till --consent NAMN: vem som har samtyckt. Namnet trycks inte."
    ),
    "alternative-missing-photo": (
        "En bild behöver en text för dem som inte ser den, men ingen text gavs. Lägg till --alt "
        "TEXT: vad bilden visar."
    ),
    "alternative-missing-sound": (
        "Ett ljud behöver en text för dem som inte hör det, men ingen text gavs. Lägg till --alt "
        "TEXT: vad som hörs."
    ),
    "evidence-too-long": (
        "En text i erfarenhetsmaterialet får ha högst {most} tecken. Förkorta texten."
    ),
    "evidence-because-missing": "Berätta med --because varför materialet återtas.",
    "note-empty": "Anteckningen är tom. Skriv vad du vill säga.",
    "note-unreadable": (
        "Anteckningen {path} är inte text i UTF-8. Spara den som ren text och försök på nytt."
    ),
    "photo-too-big": (
        "Bilden {path} är större än {most} megabyte. Spara den mindre i ett bildprogram och försök "
        "på nytt."
    ),
    "photo-too-many-points": (
        "Bilden {path} har så många bildpunkter att den inte kan öppnas tryggt. Spara den mindre i "
        "ett bildprogram och försök på nytt."
    ),
    "photo-unreadable": (
        "Filen {path} är ingen bild som kan läsas. Ge en hel JPEG-, PNG- eller WebP-fil."
    ),
    "photo-heic": (
        "Bilden {path} är i ett format från nya telefoner (HEIC eller AVIF) som den här datorn "
        "inte kan läsa. Spara eller dela den som JPEG och försök på nytt."
    ),
    "photo-moving": "Bilden {path} rör sig. Ge en stillbild.",
    "sound-too-big": "Ljudet {path} är större än {most} megabyte. Klipp eller komprimera det.",
    "sound-form": (
        "Ett ljud ska vara WAV eller MP3: ur andra format kan vi inte ta bort det som telefonen "
        "skriver bredvid ljudet. Spara {path} som MP3 i ett ljudprogram och försök på nytt."
    ),
    "sound-unreadable": "Filen {path} är inget ljud som kan läsas. Ge en WAV- eller MP3-fil.",
    "no-such-evidence": (
        "Det finns inget erfarenhetsmaterial {id}. Kända: {known}. Se rulebook evidence --list"
    ),
    "evidence-withdrawn": "Erfarenhetsmaterialet {id} återtogs {on}. Dess innehåll är borttaget.",
    "evidence-not-yours": (
        "Erfarenhetsmaterialet {id} hör till {owner}. Det återtas av föreningen själv eller av en "
        "koordinator: --as {owner}"
    ),
    "evidence-not-here": (
        "Innehållet i {id} finns inte i den här kopian, eller är inte det som uppgifterna säger. "
        "Ge kommandot rulebook update och försök på nytt."
    ),
    "would-keep": "Materialet ({kind}) skulle sparas: {size} kB.",
    "kept.photo": (
        "Bilden är sparad som {id} ({size} kB). Den förminskades, och plats, tid och apparat togs "
        "bort ur den."
    ),
    "kept.sound": (
        "Ljudet är sparat som {id} ({size} kB). Det som telefonen hade skrivit bredvid ljudet togs "
        "bort."
    ),
    "kept.note": "Anteckningen är sparad som {id}.",
    "kept.next": (
        "Det går till välfärdsområdet med rulebook submit och blir då offentligt. Det kan återtas: "
        "rulebook evidence --withdraw {id} --because …"
    ),
    "none": "Det finns inget erfarenhetsmaterial. Lämna in: rulebook evidence misol-1 bild.jpg",
    "row": "{id}: {kind}, gäller {about}, inlämnat av {who}, {added}",
    "row-says": "säger: {words}",
    "row-alternative": "innehåll: {words}",
    "row-consent": "samtycke: {name}",
    "no-consent": "saknas",
    "row-withdrawn": "{id}: gällde {about}, återtaget {on}",
    "item": "{id}: erfarenhetsmaterial, gäller {about}",
    "renumbered": "Beteckningen {old} användes redan, så ditt erfarenhetsmaterial heter nu {new}.",
    "public": (
        "Erfarenhetsmaterial som skickas blir offentligt. Du kan återta det senare, men kopior som "
        "andra har tagit finns kvar."
    ),
    "withdrawn": (
        "Erfarenhetsmaterialet {id} är återtaget och dess innehåll borttaget från den här datorn."
    ),
    "would-withdraw": "Erfarenhetsmaterialet {id} skulle återtas och dess innehåll tas bort.",
    "would-withdraw-there": "I den gemensamma regelboken skulle återtas: {ids}.",
    "withdrawn-there": "Återtaget i den gemensamma regelboken: {id}",
    "withdrawn-refused": (
        "Den gemensamma regelboken lät inte {id} tas bort. Be den som förvaltar den att ta bort "
        "grenen evidence/{id}."
    ),
    "withdrawn-next": (
        "Om det redan är skickat, ta bort det ur den gemensamma regelboken: rulebook submit"
    ),
    "promise.folder": "Innehållet togs också bort ur den gemensamma mappen.",
    "promise.server": (
        "I den gemensamma regelboken leder ingenting längre till innehållet, men servern tar bort "
        "det först när den städar. Den som förvaltar servern kan göra det genast."
    ),
    "promise.others": (
        "Det vi inte kan lova: från andra datorer försvinner det när man där nästa gång ger "
        "kommandot rulebook update; säkerhetskopior och papper som redan har tryckts eller sparats "
        "behåller det."
    ),
    "remains": (
        "Det som finns kvar: beteckningen, vad det gällde, innehållets kontrollsumma, orsaken och "
        "att det är återtaget. Inga ord, ingen bild, inget namn på den som samtyckte."
    ),
    "left.shared": (
        "En del av det behövs ännu av något annat här, till exempel om samma bild har lämnats två "
        "gånger. Återta också det."
    ),
    "left.here": (
        "En del av innehållet kunde inte tas bort från den här datorn, eftersom ett annat program "
        "använder det. Stäng andra program och ge kommandot på nytt, eller be om hjälp."
    ),
    "forgotten": "Erfarenhetsmaterial som andra har återtagit togs bort från den här datorn.",
    "heading": "Erfarenhetsmaterial",
    "caption": "{says} ({who}, gäller: {about})",
    "caption-bare": "{who}, gäller: {about}",
    "label.photo": "Bild",
    "label.sound": "Ljud",
    "alternative": "På bilden: {words}",
    "alternative-sound": "I ljudet: {words}",
    "not-shown": "Bilden {id} kan inte visas här.",
}
