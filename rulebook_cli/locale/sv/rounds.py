"""Remissrundornas och kalenderns ord på svenska."""

ROUNDS = {
    "option.round": "Remissrundans id, till exempel 2027; annars den som är öppen eller öppnas.",
    "option.open": (
        "Öppna en remissrunda. En som är öppen får nya tider, och en avslutad fortsätter. En ny "
        "ber de lagstadgade råden, nationalspråksnämnden och föreningarna om utlåtande."
    ),
    "option.opens": "När rundan öppnas: 1.12.2026 eller 1.12.2026 kl. 9.00; annars i dag.",
    "option.amendments-close": "När ändringsförslag senast lämnas, till exempel 15.1.2027.",
    "option.comments-close": (
        "När utlåtanden senast lämnas, till exempel 31.1.2027 kl. 16.00. Bara en dag är hela "
        "dagen. Alla tider är finländsk tid."
    ),
    "option.diary": "Begärans diarienummer.",
    "option.contact": "Vart utlåtandet sänds.",
    "option.name": "Rundans namn.",
    "option.question": "En fråga till alla (du kan ge flera).",
    "option.extend": "Ge mera tid åt: föreningens id eller namn (du kan ge flera).",
    "option.until": "Hur länge till det finns tid, till exempel 5.2.2027 kl. 16.00.",
    "option.close": "Avsluta rundan: alla kommentarer tas med i utkastet, ingenting tas bort.",
    "option.next": "Öppna efter den här rundan nästa, som får detta id.",
    "option.lapse": "Låt ett obesvarat förslag förfalla (du kan ge flera, eller ordet alla).",
    "option.carry": "Flytta förslaget till den här rundan; ett förfallet är öppet igen.",
    "option.only": "Bara den här rundans dagar.",
    "all-word": "alla, kaikki, all",
    "asked.older": "Äldrerådet",
    "asked.disability": "Rådet för personer med funktionsnedsättning",
    "asked.youth": "Ungdomsfullmäktige",
    "asked.language-board": "Nationalspråksnämnden",
    "asked.carers": "Förening för närståendevårdare",
    "part.because": "motivering",
    "part.question": "fråga",
    "part.name": "namn",
    "part.id": "id",
    "part.diary": "diarienummer",
    "part.contact": "kontakt",
    "commit.opened": "Remissrundan {id} öppnas",
    "commit.changed": "Remissrundan {id}: tider",
    "commit.next": "Remissrundan {id} efter {after}",
    "commit.extended": "Remissrundan {id}: mera tid",
    "commit.closed": "Remissrundan {id} avslutas",
    "commit.lapsed": "Förfallet",
    "commit.carried": "Flyttat till rundan {id}",
    "done.opened": "Remissrundan {id} är öppnad.",
    "done.changed": "Uppgifterna om remissrundan {id} är antecknade.",
    "done.next": "Efter rundan {after} är remissrundan {id} öppnad.",
    "done.extended": "Mera tid i rundan {id}: {who}, till {until}.",
    "done.closed": (
        "Remissrundan {id} är avslutad. {count} kommentarer togs med i utkastet; de finns kvar "
        "också i föreningarnas egna grenar."
    ),
    "done.closed.one": (
        "Remissrundan {id} är avslutad. En kommentar togs med i utkastet; den finns kvar också i "
        "föreningens egen gren."
    ),
    "done.closed-more": "Rundan {id} var redan avslutad. Kommentarer som kommit sedan: {count}.",
    "done.lapsed": (
        "Förfallna förslag: {count} ({ids}). Skälet är antecknat, och texterna finns kvar."
    ),
    "done.carried": "Till rundan {id} flyttades: {ids}.",
    "would.opened": "Remissrundan {id} skulle öppnas.",
    "would.changed": "Uppgifterna om remissrundan {id} skulle ändras.",
    "would.next": "Efter rundan {after} skulle remissrundan {id} öppnas.",
    "would.extended": "Mera tid i rundan {id} skulle ges åt {who}, till {until}.",
    "would.closed": "Remissrundan {id} skulle avslutas, och {count} kommentarer tas med.",
    "would.lapsed": "De här skulle förfalla: {ids}.",
    "would.carried": "Till rundan {id} skulle flyttas: {ids}.",
    "already.opened": "Remissrundan {id} är redan öppnad så.",
    "already.changed": "Remissrundan {id} är redan öppnad så. Ingenting ändrades.",
    "already.next": "Remissrundan {id} är redan öppnad så. Ingenting ändrades.",
    "already.extended": "Den här tiden är redan antecknad: {who}, till {until}.",
    "already.closed": "Remissrundan {id} är redan avslutad, och det finns inga nya kommentarer.",
    "already.lapsed": "Ingenting förföll: de här har redan förfallit, eller inga är öppna.",
    "already.carried": "De här är redan i rundan {id}.",
    "closed-early": (
        "Obs! Det fanns ännu tid till {closes}. Fortsätt vid behov: rulebook round --open"
    ),
    "returned": (
        "Ärendet återremitterades. Fortsätt rundan med nya tider: rulebook round {id} --open "
        "--amendments-close DAG --comments-close DAG"
    ),
    "memo.carried": "Förslag som överförts till en annan remissrunda",
    "memo.carried-to": "Överfört till remissrundan {id}, där det besvaras.",
    "proposed-late": (
        "Rundan är inte öppen för er nu. Förslaget tas emot och märks ut som försenat."
    ),
    "arrived-late": "Det kom efter att rundan hade slutat. Det tas emot och märks ut som försenat.",
    "still-in-time": "Obs! {who} har ännu tid. Kör samma kommando igen när den tiden har gått ut.",
    "contested": (
        "Obs! Två olika kommentarer har samma nummer: {paths}. I utkastet finns den första; den "
        "andra får ett nytt nummer när föreningen sänder den."
    ),
    "still-open": (
        "I rundan finns ännu {count} obesvarade förslag: {ids}. Besvara dem, låt dem förfalla "
        "(rulebook round {id} --lapse ID --because …) eller flytta dem till nästa runda (--carry)."
    ),
    "still-open.one": (
        "I rundan finns ännu ett obesvarat förslag: {ids}. Besvara det, låt det förfalla "
        "(rulebook round {id} --lapse ID --because …) eller flytta det till nästa runda (--carry)."
    ),
    "next-opened": "Härnäst: rulebook request --round {id} gör begäran om utlåtande.",
    "next-extended": "Till kalendern: rulebook calendar --round {id} --output runda.ics",
    "next-closed": "Härnäst: rulebook memo --round {id} --output sammandrag.pdf",
    "next-lapsed": "Öppet igen: rulebook merge --undo {id} --because …",
    "next-carried": "Se: rulebook amendments",
    "show.round": "Remissrundan {id}{name}",
    "show.diary": "diarienummer {diary}",
    "show.opens": "öppnas {when}",
    "show.amendments-close": "ändringsförslag senast {when}",
    "show.comments-close": "utlåtanden senast {when}",
    "show.closed": "avslutad {when}",
    "show.late": "mera tid: {who}, till {when}",
    "phase.coming": "Rundan är inte öppen ännu.",
    "phase.amendments": "Nu kan man föreslå ändringar och kommentera.",
    "phase.comments": "Tiden för ändringsförslag har gått ut. Man kan ännu kommentera.",
    "phase.closed": "Rundans tid har gått ut. Det som kommer försenat tas emot och märks ut.",
    "show.asked": "Utlåtande begärdes av ({count}), inkommet eller påbörjat {heard}:",
    "show.heard": "inkommet {on}",
    "show.unheard": "inte ännu",
    "show.questions": "Frågor till alla:",
    "show.amendments": "Öppna ändringsförslag {open}, besvarade eller avslutade {answered}.",
    "show.comments": "Kommentarer {count}, obesvarade {waiting}.",
    "show.statements": "Utlåtanden {count}, obesvarade punkter {waiting}.",
    "show.next": "Härnäst:",
    "step.request": "gör begäran om utlåtande: rulebook request --round {id}",
    "step.calendar": "dagarna till kalendern: rulebook calendar --round {id} --output runda.ics",
    "step.extend": "ge mera tid: rulebook round {id} --extend ID --until DAG",
    "step.close": "avsluta rundan: rulebook round {id} --close",
    "step.lapse": "låt de obesvarade förfalla: rulebook round {id} --lapse ID --because …",
    "step.answer": "besvara kommentarer och utlåtanden: rulebook memo --open",
    "step.after": "öppna nästa runda: rulebook round {id} --next NY --comments-close DAG",
    "no-rounds-yet": (
        "Regelboken har ännu ingen remissrunda. Öppna en: "
        "rulebook round 2027 --open --comments-close DAG"
    ),
    "round-dates-missing": (
        "För rundan {id} måste det sägas när man senast deltar: --comments-close DAG och vid behov "
        "--amendments-close DAG"
    ),
    "round-order": (
        "Rundan måste öppnas innan den slutar, och tiden för ändringsförslag måste gå ut före "
        "eller samtidigt som tiden för utlåtanden, men {first} är senare än {second}. "
        "Rätta tiderna."
    ),
    "round-over": (
        "Rundan {id} är avslutad, och dess tid gick ut {ended}. Ge en ny tid: --comments-close DAG"
    ),
    "round-exists": (
        "Rundan {id} finns redan och har andra tider. Ändra dem: rulebook round {id} --open …"
    ),
    "not-asked": "I rundan är namnet {who} okänt. Mera tid kan ges åt: {known}.",
    "not-asked-near": "I rundan är namnet {who} okänt. Menade du {meant}?",
    "not-a-round-time": (
        "Tiden {text} kan inte läsas. Skriv den till exempel så här: 31.1.2027 eller 31.1.2027 "
        "kl. 16.00"
    ),
    "until-missing": "Säg hur länge till det finns tid: --until DAG",
    "no-more-time": (
        "Mera tid måste sluta efter rundan {id}, men rundan slutar {closes}. Ge en senare tid."
    ),
    "round-one-way": (
        "Gör en sak i taget: --open, --extend, --close, --next, --lapse eller --carry. Kör "
        "kommandot skilt för var och en."
    ),
    "round-not-with": "De här hör inte till det du bad om: {options}. Se rulebook round --help",
    "not-lapsed": "Förslaget {id} är varken öppet eller förfallet, så det kan inte flyttas.",
    "calendar-ending": "Kalenderfilens namn måste sluta på .ics, men namnet är {path}.",
    "calendar-name": "{title}",
    "calendar-empty": "Kalendern fick inga dagar.",
    "calendar-saved": "Dagar i kalendern: {count}. Öppna filen i e-posten eller telefonen.",
    "event.opens": "Remissrundan {id} öppnas",
    "event.amendments-close": "Remissrundan {id}: ändringsförslag senast",
    "event.comments-close": "Remissrundan {id}: utlåtanden senast",
    "event.late": "Remissrundan {id}: förlängd tid går ut, {who}",
    "event.diary": "Diarienummer: {diary}",
    "event.contact": "Kontakt: {contact}",
    "event.status": "Se vad du kan göra: rulebook status",
    "event.meeting": "{body} beslutade om regelboken",
    "event.decision": "Beslut {id}",
    "event.review": "Översyn: {what}",
    "event.ordered": "{body} förutsatte detta {on}.",
    "event.promise": "{who}: {what}",
}
