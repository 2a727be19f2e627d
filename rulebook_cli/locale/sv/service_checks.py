"""Tjänsternas kontroller på svenska."""

SERVICE_CHECKS = {
    "service-without-level": (
        "Varje tjänst måste ha en nivå, men tjänsten ”{service}” saknar den. Vårdaren vet inte om "
        "tjänsten ordnas nära, i delområdet, i hela välfärdsområdet eller i hela landet."
    ),
    "service-without-level.remedy": (
        "Ange tjänstens nivå (level): local, sub-regional, county eller national."
    ),
    "situation-without-service": (
        "I varje vårdsituation måste det finnas minst en tjänst, men för situationen ”{situation}” "
        "finns ingen. Servicestigen tar slut innan den börjar."
    ),
    "situation-without-service.remedy": (
        "Lägg till situationen i de tjänster som hjälper i den (situations), eller stryk "
        "situationen."
    ),
    "situation-without-service.not-judged": (
        "Vårdsituationernas tjänster bedömdes inte, eftersom regelboken inte har vårdsituationer "
        "som uppgifter (situations)."
    ),
    "situation-without-service.not-judged.remedy": (
        "Skriv in vårdsituationerna (situations) och tjänsterna (services) i den paragraf eller "
        "det kapitel som gäller stödjande tjänster."
    ),
    "other-carers-left-out": (
        "Det måste finnas tjänster också för dem som vårdar en närstående utan avtal om "
        "närståendevård, men i regelboken finns ingen tjänst för dem. För dem som har avtal finns "
        "{count}."
    ),
    "other-carers-left-out.remedy": (
        "Ange de tjänster som är öppna för alla vårdare också för dem: lägg till ordet "
        "other-carers under for. Ledighet kan ordnas med stöd av 27 b § i socialvårdslagen "
        "(1301/2014)."
    ),
    "other-carers-left-out.situation": (
        "I varje vårdsituation måste det finnas en tjänst också för dem som vårdar en närstående "
        "utan avtal om närståendevård, men i situationen ”{situation}” är alla tjänster bara för "
        "andra. För dem som har avtal finns: {services}."
    ),
    "other-carers-left-out.situation.remedy": (
        "Lägg till ordet other-carers under for i minst en av tjänsterna, eller lägg till en "
        "tjänst som är öppen för dem."
    ),
    "other-carers-left-out.lost": (
        "Tjänsterna för dem som vårdar en närstående utan avtal får försämras bara efter "
        "övervägande, men tjänsten ”{service}” var tidigare också för dem och är det inte längre."
    ),
    "other-carers-left-out.lost.remedy": (
        "Om ändringen inte är avsedd, återställ ordet other-carers under for. Om den är avsedd, "
        "berätta i motiveringen var de får hjälp."
    ),
    "other-carers-left-out.removed": (
        "Tjänsterna för dem som vårdar en närstående utan avtal får försämras bara efter "
        "övervägande, men tjänsten ”{service}”, som också var för dem, har strukits ur regelboken."
    ),
    "other-carers-left-out.removed.remedy": (
        "Om ändringen inte är avsedd, återställ tjänsten. Om den är avsedd, berätta i motiveringen "
        "var de får hjälp."
    ),
    "other-carers-left-out.not-judged": (
        "Det bedömdes inte vad de som vårdar en närstående utan avtal får, eftersom regelboken "
        "inte har tjänster som uppgifter (services)."
    ),
    "other-carers-left-out.not-judged.remedy": (
        "Skriv in tjänsterna (services) och vem var och en är för (for)."
    ),
    "other-carers-left-out.not-judged-for": (
        "Det bedömdes inte vad de som vårdar en närstående utan avtal får, eftersom ingen tjänst "
        "säger vem den är för (for)."
    ),
    "other-carers-left-out.not-judged-for.remedy": (
        "Ange för varje tjänst vem den är för: contract-carers, other-carers eller båda."
    ),
}

EXPLAINED = {
    "service-without-level": (
        "Ser efter om varje tjänst har en nivå: närservice (local), service i delområdet "
        "(sub-regional), i hela välfärdsområdet (county) eller i hela landet (national). Grunden "
        "är en rekommendation om att dela in närståendevårdens tjänster på dessa fyra nivåer "
        "(OSSI-projektet 2016–2018). Exempel: träningen är inskriven som tjänst men inte var den "
        "ordnas. Skriv level: sub-regional."
    ),
    "situation-without-service": (
        "Ser efter om det finns minst en tjänst i varje vårdsituation (situations). En tjänst som "
        "inte nämner situationer finns i alla. Om inga vårdsituationer är inskrivna säger "
        "kontrollen att den inte bedömde. Exempel: vård i livets slutskede är en situation, men "
        "ingen tjänst nämner den. Stigarna visas med rulebook paper services."
    ),
    "other-carers-left-out": (
        "Ser efter om också de får tjänster som vårdar en närstående utan avtal (other-carers): i "
        "hela regelboken och i varje vårdsituation där de som har avtal har tjänster. När "
        "regelboken jämförs med en tidigare berättar kontrollen också om varje tjänst som de "
        "förlorar. En tjänst som inte säger vem den är för kan vara för vem som helst. Grunden är "
        "rekommendationen att beakta vårdare utanför stödet (OSSI-projektet 2016–2018) och 27 b § "
        "i socialvårdslagen (1301/2014) om ledighet. Exempel: hjälp i hemmet är den enda tjänsten "
        "vid minnessjukdom, och den är bara för dem som har avtal."
    ),
}
