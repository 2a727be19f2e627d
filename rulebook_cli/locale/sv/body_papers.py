"""Orden i papperen till det beslutande organet på svenska."""

BODY_PAPERS = {
    "assessment.unread": (
        "Filen {path} kunde inte läsas i sin helhet (rad {line}). De rubriker "
        "som inte kunde läsas visas som inte bedömda."
    ),
    # Gemensamt
    "people.gains": "Får bättre förmån: {people} närståendevårdare.",
    "people.loses": "Får sämre förmån: {people} närståendevårdare.",
    "people.moves": "Byter klass utan känd ändring av arvodet: {people}.",
    "cost.unknown": (
        "Konsekvenserna för kostnader och människor har inte beräknats, eftersom inga personantal "
        "har antecknats."
    ),
    "cost.left-out": "Detta saknas i summan ({ids}): {why}",
    "cost.left-out.any": "Detta saknas i summan: {why}",
    "cost.unverified": "Personantalen har inte bekräftats, så siffrorna är riktgivande.",
    "falls.with": "Samtidigt förfaller {ids}, som bygger på detta.",
    "falls.same": "Samma ställe berörs av {ids}.",
    "falls.more": "{count} andra",
    "falls.part": "Utan del {part} förfaller {ids}.",
    # Försättsblad
    "cover.kind": "Försättsblad för beslutsfattare",
    "cover.title": "Att besluta om: {title}",
    "cover.changes": "Vad ändras, och vad innebär det att förkasta",
    "cover.rejected-all": (
        "Om förslaget förkastas i sin helhet gäller den nuvarande texten. Om en enskild punkt "
        "förkastas:"
    ),
    "cover.rejected-all.undecided": (
        "Om förslaget förkastas i sin helhet träder inget nytt i kraft. Jämförelsen görs med "
        "{left}, som det inte finns något beslut om. Om en enskild punkt förkastas:"
    ),
    "cover.no-change": "Texten ändras inte.",
    "cover.no-change.undecided": (
        "Texten är densamma som i det som den jämförs med: {left}, som det inte finns något "
        "beslut om."
    ),
    "cover.stays": "om detta förkastas ändras texten inte till denna del ({places})",
    "cover.cost.not-known": "hur kostnaderna ändras går inte att beräkna",
    "cover.cost.more": "kostnaderna ökar inte med {cost} om året",
    "cover.cost.less": "kostnaderna minskar inte med {cost} om året",
    "cover.cost.either": "kostnaderna ändras inte med {cost} om året",
    "cover.impact": "Vad det kostar och vem det berör",
    "cover.opposed": "Vem avstyrkte",
    "cover.nobody-opposed": "Ingen har meddelat att den avstyrker.",
    "cover.not-taken": "Vad som inte togs med och varför",
    "cover.all-taken": "Inget besvarat förslag har lämnats utanför.",
    "cover.waiting": "{count} förslag väntar på svar.",
    "cover.waiting.one": "Ett förslag väntar på svar.",
    "cover.more": (
        "På detta blad saknas av utrymmesskäl {missing}. Allt finns i sammandraget av utlåtanden, "
        "och hela ändringen finns i parallelltexterna."
    ),
    "cover.more.changes": "{count} ändringar",
    "cover.more.changes.one": "en ändring",
    "cover.more.impact": "{count} konsekvenser",
    "cover.more.opposed": "{count} som avstyrkte",
    "cover.more.opposed.one": "en som avstyrkte",
    "cover.more.not-taken": "{count} förslag som inte togs med",
    "cover.more.not-taken.one": "ett förslag som inte togs med",
    "cover.whole": (
        "Motiveringarna finns i sammandraget av utlåtanden och hela ändringen i parallelltexterna."
    ),
    "remedy.missing": (
        "Välfärdsområdets anvisning för ändringssökande har inte antecknats för beslutet. Den "
        "ska fogas till innan utdraget ges."
    ),
    "remedy.open": "(Välfärdsområdet fogar sin egen anvisning för ändringssökande hit.)",
    "remedy.kind.oikaisuvaatimus": "begäran om omprövning",
    "remedy.kind.aluevalitus": "välfärdsområdesbesvär",
    "remedy.kind.hallintovalitus": "förvaltningsbesvär",
    "agenda.title": "Föredragningslistetext: {title}",
    "agenda.matter": "Ärende",
    "agenda.earlier": "Tidigare behandling",
    "agenda.no-earlier": "Ingen tidigare behandling har antecknats.",
    "agenda.round": "Remissrunda: {opens}–{closes}.",
    "agenda.round-open": "Remissrundan började {opens}.",
    "agenda.preparer": "Beredare",
    "agenda.open": "(kompletteras)",
    "agenda.open-meeting": "(kompletteras vid sammanträdet)",
    "agenda.reasons": "Motivering",
    "agenda.what": "Vad som föreslås",
    "agenda.see": "Den nuvarande och den föreslagna texten finns sida vid sida i bilaga {number}.",
    "agenda.taken": "Ändringsförslag som har tagits med:",
    "agenda.law": "Rättslig grund",
    "agenda.heard": "Hörande",
    "agenda.asked": "Utlåtande begärdes av: {names}.",
    "agenda.answered": "Utlåtande, kommentar eller ändringsförslag gavs av: {names}.",
    "agenda.persons": "Dessutom svarade {count} privatpersoner.",
    "agenda.persons.one": "Dessutom svarade en privatperson.",
    "agenda.nobody-answered": "Inga utlåtanden har antecknats.",
    "agenda.opposed": "Avstyrkte: {names}.",
    "agenda.see-memo": "Sammandraget av utlåtanden med svar är bilaga {number}.",
    "agenda.left-out": "Vad som inte föreslås och varför",
    "agenda.impact": "Konsekvenser",
    "agenda.see-assessment": "Förhandsbedömningen av konsekvenser är bilaga {number}.",
    "agenda.when": "Ikraftträdande",
    "agenda.no-day": "Dagen för ikraftträdandet kompletteras.",
    "agenda.presenter": "Föredragande",
    "agenda.proposal": "Beslutsförslag",
    "agenda.body": "Organet",
    "agenda.decides": "{body} beslutar",
    "agenda.approve": "godkänna dokumentet ”{title}” enligt bilaga {number},",
    "agenda.note": (
        "anteckna sammandraget av utlåtanden (bilaga {memo}) och förhandsbedömningen av "
        "konsekvenser (bilaga {assessment}) för kännedom, samt"
    ),
    "agenda.from": "att beslutet träder i kraft så som det sägs ovan under Ikraftträdande.",
    "agenda.decision": "Beslut",
    "agenda.handling": "Behandling vid sammanträdet",
    "agenda.appeal": "Ändringssökande",
    "agenda.annexes": "Bilagor",
    "agenda.annex": "Bilaga {number} {name}",
    "agenda.annex.text": "Den föreslagna texten i sin helhet",
    "agenda.annex.parallel": "Parallelltexter",
    "agenda.annex.memo": "Sammandrag av utlåtanden",
    "agenda.annex.assessment": "Förhandsbedömning av konsekvenser",
    "agenda.annex.fees": "Arvodestabell",
    "agenda.for-information": "För kännedom",
    "assessment.kind": "Förhandsbedömning av konsekvenser",
    "assessment.title": "Förhandsbedömning av konsekvenser: {title}",
    "assessment.lead": (
        "Under varje rubrik finns välfärdsområdets egen bedömning, de beräknade siffrorna och "
        "det som sägs i utlåtandena. En rubrik som ingen har bedömt har märkts som inte bedömd."
    ),
    "assessment.matter": "Ärende",
    "assessment.before": "Nuvarande",
    "assessment.after": "Bedöms",
    "assessment.none": "Inte bedömt",
    "assessment.no-own": "Välfärdsområdets egen bedömning: inte bedömt.",
    "assessment.figures": "Siffror",
    "assessment.voices": "Sagt i utlåtandena",
    "assessment.carers": "Konsekvenser för närståendevårdarna",
    "assessment.cared_for": "Konsekvenser för de vårdbehövande",
    "assessment.under_18": "Konsekvenser för personer under 18 år",
    "assessment.older": "Konsekvenser för äldre",
    "assessment.disabled": "Konsekvenser för personer med funktionsnedsättning",
    "assessment.language": "Konsekvenser för de språkliga rättigheterna",
    "assessment.staff": "Konsekvenser för personalen",
    "assessment.economy": "Ekonomiska konsekvenser",
    "assessment.region": "Regionala konsekvenser",
    "assessment.equality": "Konsekvenser för likabehandlingen",
    "assessment.alternatives": "Alternativ",
    "assessment.follow_up": "Uppföljning",
    "assessment.rejected": "Föreslagna alternativ som inte togs med:",
    "assessment.review": "{body}: senast {by} utreds: {what}",
    "extract.kind": "Protokollsutdrag",
    "extract.meeting": "Sammanträde",
    "extract.matter": "Ärende",
    "extract.proposals": "Förslag",
    "extract.no-proposals": "Inga förslag har antecknats.",
    "extract.with": "ändringsförslagen {ids}",
    "extract.without": "utan ändringsförslag",
    "extract.votes": "Omröstning: {votes}.",
    "extract.decision": "Beslut",
    "extract.outcome.approved": "”{title}” godkändes.",
    "extract.outcome.approved-changed": "”{title}” godkändes i ändrad form.",
    "extract.outcome.returned": "Ärendet återremitterades för beredning.",
    "extract.outcome.tabled": "Ärendet bordlades.",
    "extract.outcome.rejected": "Förslaget förkastades.",
    "extract.appeal": "Ändringssökande",
    "extract.remedy": "Medel",
    "extract.time": "Tidsfrist",
    "extract.days": "{count} dagar",
    "extract.days.one": "1 dag",
    "extract.certified": "Utdragets riktighet bestyrks av",
    "extract.nothing-decided": (
        "Inget organs beslut har antecknats, så något utdrag kan inte göras. Anteckna beslutet: "
        "rulebook decide."
    ),
    "extract.no-such": "Beslutet {id} finns inte. De antecknade besluten är: {known}.",
    "extract.remedy-hint": (
        "Beslutet {id} har ingen anvisning för ändringssökande, så utdraget har det inte "
        "heller. Skriv välfärdsområdets egen anvisning i filen {path} under remedy."
    ),
    "joint.stance.supports": "{name} tillstyrker utkastet.",
    "joint.stance.with-changes": "{name} tillstyrker utkastet med ändringar.",
    "joint.stance.opposes": "{name} avstyrker utkastet.",
    "joint.stance.neutral": "{name} tar inte ställning till utkastet.",
    "joint.stance.none": (
        "{name} har inte angett någon gemensam ståndpunkt till utkastet som helhet."
    ),
    "joint.empty": (
        "Föreningarna tackar för möjligheten att ge ett utlåtande. De har tills vidare inte "
        "lagt fram ändringsförslag till utkastet."
    ),
    "statement.annexes": "Bilagor",
    "memo.clashes.title": "Motstridiga förslag och hur de löstes",
    "memo.clashes.none": "Inga förslag skulle ändra samma ställe på olika sätt.",
    "memo.clashes.lead": (
        "De här förslagen skulle ändra samma ställe på olika sätt. Efter vart och ett står vad "
        "det blev av det och varför."
    ),
    "memo.cost": "Kostnadseffekt",
}
