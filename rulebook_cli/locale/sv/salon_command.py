"""Orden för kommandot om Salongen på svenska."""

SALON_COMMAND = {
    # Ord i anteckningarna
    "read.remarks": "inlägg, diskussion, samtal, samtalet, vad som sades, kommentarer",
    "read.promises": "löften, uppgifter, vad vi lovade, överenskommet, avtalade uppgifter",
    "read.present": "närvarande, deltagare, på plats",
    "read.skipped": "program, bildspel, bilagor, inledning, avslutning",
    "read.held": "tid, dag, datum, tidpunkt",
    "read.place": "plats, var",
    "read.round": "runda, remissrunda, remissomgång",
    "read.named": "med namn, med eget namn, namnet får synas",
    "read.whole": "övrigt, allmänt, hela utkastet, hela regelboken, övriga ärenden",
    "read.question": "fråga",
    "read.until": "senast, till, före, senast den",
    "stance-read.supports": "tillstyrker, understöder, för",
    "stance-read.with-changes": "tillstyrker med ändringar, med ändringar",
    "stance-read.opposes": "avstyrker, motsätter sig, emot",
    "stance-read.neutral": "tar inte ställning, ingen ståndpunkt",
    # Filer
    "file.invitation": "inbjudan",
    "file.programme": "program",
    "file.sheets": "fragor",
    "file.cards": "kort",
    "file.show": "bildspel.html",
    "file.minutes": "anteckningar.md",
    # Kommandot
    "option.at": "Klockslag, till exempel 17.00.",
    "option.where": "Plats.",
    "option.round": "Den runda vars öppna frågor det talas om.",
    "option.output": "Mappen som paketet skrivs i; med --tasks en fil.",
    "option.minutes": "För in anteckningarna: det sagda som kommentarer, löften som uppgifter.",
    "option.tasks": "Visa de utlovade uppgifterna.",
    "option.done": "Märk en uppgift som gjord.",
    "packet.written": "Salongens paket finns i mappen {folder}: {files}.",
    "tasks.next": "Märk en uppgift som gjord: rulebook salon --done ID",
    "tasks.next-none": (
        "Förbered en Salong: rulebook salon --on DAG --at TID --where PLATS --output MAPP"
    ),
    "packet.next": (
        "Skriv ut inbjudan, programmet, frågorna och korten. Öppna bildspelet i en webbläsare. "
        "Fyll efter kvällen i {minutes} och ge rulebook salon --minutes {minutes}."
    ),
    "packet.minutes-left": "Anteckningarna {path} är redan påbörjade och lämnades som de var.",
    "packet.no-photos": (
        "Det finns inga bilder: bildspelet är tomt. En bild läggs till så här: rulebook evidence "
        "STÄLLE BILD.jpg --says … --alt … --consent …"
    ),
    "packet.later": "Skriv paketet i en mapp: rulebook salon --output MAPP",
    "minutes.part": "{file}, rad {line}",
    "minutes.participants": "Deltagarna",
    "minutes.at-the-salon": "{name}, Salongen {on}",
    "minutes.said": "{who} ({about}): {words}",
    "minutes.with-stance": "{who}, {stance} ({about}): {words}",
    "minutes.as": "{line} → {id}",
    "minutes.task": "{who}: {what} (senast {by})",
    "minutes.heading-said": "Kommentarer:",
    "minutes.heading-tasks": "Uppgifter:",
    "minutes.heading-unread": "Dessa rader gick inte att förstå:",
    "minutes.unread": "rad {line}: ”{words}”. {why}",
    "minutes.bracket": (
        "Obs! På rad {line} är ”{words}” ingen ståndpunkt, och det lämnades bort. Ståndpunkterna "
        "är tillstyrker, tillstyrker med ändringar, avstyrker och tar inte ställning."
    ),
    "minutes.done": (
        "Av anteckningarna infördes: kommentarer {comments}, uppgifter {tasks}. Sedan "
        "tidigare: kommentarer {known}, uppgifter {known_tasks}."
    ),
    "minutes.dry-run": (
        "Ingenting skrevs. Nytt skulle vara: kommentarer {comments}, uppgifter {tasks}. "
        "Sedan tidigare: kommentarer {known}, uppgifter {known_tasks}."
    ),
    "minutes.moved-date": "Uppgiften {id} ska nu vara gjord senast {by}.",
    "minutes.next": (
        "Se uppgifterna: rulebook salon --tasks. Kommentarerna finns i sammandraget: rulebook memo"
    ),
    "minutes.next-unread": "Rätta raderna och kör samma fil på nytt: ingenting förs in två gånger.",
    "why.no-heading": (
        "Raden måste stå under en rubrik. Flytta den under rubriken Inlägg eller Löften."
    ),
    "why.no-speaker": "Skriv först vem och ett kolon: - Vem: vad som sades",
    "why.no-words": "Efter kolonet finns ingenting. Skriv vad som sades eller lovades.",
    "why.no-promiser": "Skriv först vem och ett kolon: - Vem: vad senast 31.1.2027",
    "why.no-date": "Ett löfte måste ha en dag. Lägg till den, till exempel senast 31.1.2027.",
    "why.no-subject": (
        "Rubriken måste vara ett ändringsförslag, ett ställe eller en fråga, men den finns inte: "
        "{about}. Använd som rubrik till exempel misol-1, 8 § eller q1."
    ),
    "why.no-about": "Raden måste stå under en rubrik som visar vad den gäller.",
    "task-done": "Uppgiften {id} är märkt som gjord {on}.",
    "task-done-already": "Uppgiften {id} märktes som gjord redan {on}.",
    # När det inte går att fortsätta
    "salon-one-thing": (
        "Välj en sak: paketet, anteckningarna (--minutes), uppgifterna (--tasks) eller en "
        "märkning (--done)."
    ),
    "salon-option": "Valet {option} påverkar inte detta. Lämna bort det.",
    "salon-not-a-folder": "{path} är ingen mapp. Ge mappens namn: --output MAPP",
    "salon-form": (
        "I paketet finns alltid PDF, Word och HTML. Lämna bort --format när du ger --output."
    ),
    "minutes-unreadable": (
        "Anteckningarna {path} är inte UTF-8-text. Spara dem som ren text och försök på nytt."
    ),
    "minutes-too-long": "Anteckningarna {path} är för långa. De får vara högst {most} kilobyte.",
    "minutes-no-day": (
        "I anteckningarna {path} finns ingen dag. Skriv i början till exempel Tid: 4.12.2026, "
        "eller ge --on 4.12.2026."
    ),
    "minutes-empty": (
        "I anteckningarna {path} finns inga inlägg eller löften. Skriv dem under rubrikerna "
        "Inlägg och Löften."
    ),
    "no-such-task": (
        "Uppgiften {id} finns inte. Uppgifterna är: {known}. Se rulebook salon --tasks."
    ),
    "no-tasks-yet": (
        "Uppgiften {id} finns inte, och inga andra heller. Uppgifter kommer av anteckningarna: "
        "rulebook salon --minutes FIL"
    ),
}
