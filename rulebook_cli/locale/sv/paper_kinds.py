"""Slagen av papper i kommandot rulebook paper och deras ord på svenska."""

PAPER_KINDS = {
    "ending-other": (
        "Ändelsen på filen {path} anger ett annat format än --format {form}. Ge filen namnet "
        "{better} eller utelämna --format."
    ),
    # Avgränsning av sammandraget
    "no-such-respondent": ("Ingen som har gett utlåtande heter {name}. De som finns är: {known}."),
    "no-such-respondent-near": (
        "Ingen som har gett utlåtande heter {name}. Menade du: {meant}? De som finns är: {known}."
    ),
    "memo.only-from": "Här visas bara vad {who} har föreslagit och sagt.",
    "memo.only-section": "Här visas bara {place}.",
    # Slagen
    "kind.parallel": "parallelltexter: gällande till vänster, förslag till höger",
    "kind.collective": "hela regelboken med öppna ändringsförslag på sina ställen",
    "kind.amendment": "ett ändringsförslag att underteckna och lämna in",
    "kind.counter": "ändringsförslag till ett möte: att läsa upp, text och effekt",
    "kind.fees": "arvodestabell år för år bredvid lagens minimiarvoden",
    "kind.services": "tjänsterna efter nivå, för vem de är, och servicestigarna",
    "kind.principles": "vilka principer förslagen främjar",
    "kind.brief": "kort och klart: en paragraf som frågor och svar",
    "kind.cover": "försättsblad för beslutsfattare: hela ärendet på en sida",
    "kind.agenda": "föredragningslistetext att klistra in i ärendehanteringen",
    "kind.assessment": "förhandsbedömning av konsekvenser, rubrik för rubrik",
    "kind.extract": "protokollsutdrag med anvisning för ändringssökande",
    "kind.archive": "arkiv (--output X.zip): papperen, originalen, förteckning",
    "kind.instruction": "ingress och ändrad text för beslutet",
    # Vad som saknas
    "no-such-paper": "Det finns inget slag av papper som heter {name}. Slagen är: {known}.",
    "no-such-paper-near": (
        "Det finns inget slag av papper som heter {name}. Menade du: {meant}? Slagen är: {known}."
    ),
    "paper-amendment-needs": (
        "Ange vilket ändringsförslag som ska skrivas ut, till exempel rulebook paper amendment "
        "misol-1. Beteckningarna visas med kommandot rulebook amendments."
    ),
    "paper-counter-needs": (
        "Ange av vilka förslag ändringsförslaget ska göras, till exempel rulebook paper counter "
        "misol-1 hol-2. Beteckningarna visas med kommandot rulebook amendments."
    ),
    "paper-brief-needs": (
        "Ange vilken paragraf eller vilket kapitel det gäller, till exempel rulebook paper brief "
        "6. Rubrikerna och beteckningarna visas med kommandot rulebook read."
    ),
    "paper-too-many": (
        "Slaget {kind} behöver inte ordet {word}. Lämna bort det. Anvisningar ger kommandot "
        "rulebook paper --help."
    ),
    "paper-option": "Väljaren {option} inverkar inte på slaget {kind}. Lämna bort den.",
    "paper-instruction-with": (
        "Ange antingen den senare versionen eller väljaren --with, men inte båda."
    ),
    # Gemensamma
    "matter": "Ärende",
    # Parallelltexter
    "parallel.kind": "Parallelltexter",
    "parallel.title": "Parallelltexter: {title}",
    "parallel.lead": "Till vänster: {left}. Till höger: {right}.",
    "parallel.marks": (
        "Nya ord är understrukna till höger och ord som går bort kursiverade till vänster. Ord som "
        "inte ersätts med något är överstrukna till höger. Tre streck står för text som inte "
        "ändras."
    ),
    "parallel.left": "Gällande",
    "parallel.left.undecided": "Före ändringen",
    "parallel.right": "Förslag",
    "parallel.right.decided": "Beslutad text",
    "parallel.undecided": (
        "Inget beslut har fattats om texten till vänster, så den visas inte som gällande."
    ),
    "parallel.new": "(ny: motsvarande finns inte i den gällande texten)",
    "parallel.new.undecided": "(ny: motsvarande finns inte i den tidigare texten)",
    "parallel.gone": "(upphävs: motsvarande finns inte i förslaget)",
    "parallel.gone.decided": "(upphävd: motsvarande finns inte i den beslutade texten)",
    "parallel.same": "Texterna i versionerna är desamma.",
    "parallel.same-section": "Texten är densamma i båda versionerna.",
    "parallel.unchanged": "Oförändrade: {sections}.",
    # Samlingsdokument
    "collective.kind": "Samlingsdokument",
    "collective.title": "Öppna ändringsförslag på sina ställen: {title}",
    "collective.lead": (
        "Utkastet har {count} öppna ändringsförslag. Vart och ett står efter den text som det "
        "ändrar, i nummerordning."
    ),
    "collective.lead.one": (
        "Utkastet har ett öppet ändringsförslag. Det står efter den text som det ändrar."
    ),
    "collective.list": "Ändringsförslagen",
    "collective.part": "Ändringsförslag {ids}: {who}",
    "collective.see": "se motiveringen till förslag {id} ovan",
    "collective.elsewhere": "Nya ställen och övriga förslag",
    "collective.elsewhere.lead": (
        "Dessa förslag gäller text som utkastet ännu inte har, eller uppgifter och begrepp."
    ),
    # Ändringsförslag
    "amendment.kind": "Ändringsförslag",
    "amendment.made": "Gjort",
    "amendment.sent": "Inlämnat",
    "amendment.base": "Grund",
    "amendment.parts": "Ändringar",
    "amendment.part": "{ids}: {place}",
    "amendment.standing": "Förhållande till utkastet och till andra delar",
    "amendment.waiting": "Väntar på svar: {ids}.",
    "amendment.not-here": "Förslagets text finns inte i denna kopia.",
    # Ändringsförslag vid ett möte
    "counter.kind": "Ändringsförslag",
    "counter.title": "Ändringsförslag: {title}",
    "counter.diary": "Diarienummer",
    "counter.meeting": "Möte och paragraf",
    "counter.aloud": "Förslag att läsa upp",
    "counter.aloud.note": "Förslaget lämnas skriftligt till ordföranden.",
    "counter.text": "Förslagets text",
    "counter.reasons": "Motivering",
    "counter.impact": "Effekt",
    "counter.uncounted": (
        "Någon kostnadseffekt har inte räknats ut: ändringen gäller inte arvoden, klasser, "
        "ledighet eller avgifter, eller så har välfärdsområdet inte gett de tal som effekten "
        "kunde räknas ut av."
    ),
    "counter.mover": "Förslagsställare",
    "counter.seconder": "Understöds av",
    # Arvodestabell
    "fees.kind": "Arvodestabell",
    "fees.title": "Arvodestabell: {title}",
    "fees.version": "Version",
    "fees.lead": (
        "Under varje belopp sägs om det är beslutat, om det följer lagen eller om det fastställs "
        "senare."
    ),
    "fees.lead-draft": (
        "Detta är ett utkast som ingen har beslutat om. Under varje belopp sägs om det är "
        "föreslaget, om det följer lagen eller om det fastställs senare."
    ),
    "fees.nothing": "Inga arvoden har skrivits in.",
    "fees.tier": "Klass",
    "fees.none": "inte inskrivet",
    "fees.from": "från och med {start}",
    "fees.awaited": "fastställs senare",
    "fees.agreed": "avtalas från fall till fall",
    "fees.decided": "beslutat",
    "fees.proposed": "föreslaget",
    "fees.raised-decided": "beslutad höjning",
    "fees.raised-proposed": "föreslagen höjning",
    "fees.statutory-minimum": "minimiarvode",
    "fees.heavy-minimum": "minimiarvode i en tung fas",
    "fees.indexed": "indexjustering",
    "fees.minimum": "Lagens minimiarvode",
    "fees.heavy_minimum": "Lagens minimiarvode, tung fas",
    "fees.unknown": "inte känt",
    "fees.compared": (
        "På de sista raderna står som jämförelse minimiarvodet enligt 5 § i närståendevårdslagen "
        "(937/2005), också i en tung behandlingsfas."
    ),
    "fees.unverified": "* Siffran har inte bekräftats ur en officiell källa.",
    "fees.source.minimum": "Minimiarvodet {year}: {source}.",
    "fees.source.heavy_minimum": "Minimiarvodet i en tung behandlingsfas {year}: {source}.",
    "fees.no-source": "ingen källa har antecknats",
    # Ingress
    "instruction.kind": "Ingress",
    "instruction.title": "Ingress och ändrad text: {title}",
    "instruction.from": "Version som ändras",
    "instruction.to": "Ny version",
    "instruction.words": "Ingress",
    "instruction.text": "Ändrad text",
    "instruction.entry": "Ikraftträdande",
    "instruction.entry.note": "Organet fyller i dagen för ikraftträdandet.",
    "pdf-squares": (
        "PDF-filens typsnitt saknar de här tecknen, så de är tomma rutor i den: {letters}. I DOCX- "
        "och HTML-filer syns de."
    ),
    "archive-begins": "Arkivets handlingar görs. Det tar en stund …",
    "archive-has": "Klar: {path}",
}
