"""Vad som kan gå fel med förbindelser, mappar och sändningar, och vad man då gör."""

TROUBLES = {
    "git-owner": (
        "Mappen {path} tillhör en annan användare på datorn, och därför vill programmet Git inte "
        "öppna den. Om du litar på mappen, ge en gång kommandot git config --global --add "
        "safe.directory '{path}' och sedan samma kommando på nytt."
    ),
    "name-in-the-way": (
        "I den här regelboken finns en gren {branch} vars namn tar ändringsförslagets plats, och "
        "därför sparades ingenting. Ge grenen ett annat namn (git branch -m {branch} gammal) och "
        "ge kommandot på nytt."
    ),
    "disk-full": (
        "Disken har inte längre rum för mappen {folder}, och därför sparades ingenting. Frigör "
        "utrymme och ge kommandot på nytt."
    ),
    "folder-not-writable": (
        "Du får inte skriva i mappen {folder}, och därför sparades ingenting. Hämta en kopia av "
        "regelboken till en egen mapp (rulebook join ADRESS MAPP) eller be om skrivrätt till "
        "mappen."
    ),
    "no-shared": (
        "Den här regelboken är inte kopplad till någon gemensam regelbok, och därför kan ingenting "
        "skickas eller hämtas. Anslut dig till den gemensamma regelboken med kommandot rulebook "
        "join ADRESS MAPP."
    ),
    "remote-name-in-the-way": (
        "Namnen på grenarna i den gemensamma regelboken och på den här datorn krockar: grenen "
        "{branch} tar ett ändringsförslags plats. Ingenting har gått förlorat. Be koordinatorn ge "
        "grenen {branch} ett annat namn."
    ),
    "remote-no-certificate": (
        "Certifikatet för adressen {address} går inte att lita på, och därför togs ingen kontakt. "
        "Ingenting har gått förlorat. Kontrollera att datorns klocka går rätt och fråga "
        "koordinatorn eller it-stödet."
    ),
    "remote-unknown-host": (
        "Servern på adressen {address} är okänd för den här datorn, och därför togs ingen kontakt. "
        "Ingenting har gått förlorat. Be koordinatorn eller it-stödet godkänna serverns nyckel."
    ),
    "remote-no-access": (
        "Du har inte tillträde till adressen {address}, eller så dög inte användarnamnet, "
        "lösenordet eller nyckeln. Ingenting har gått förlorat. Be koordinatorn om tillträde och "
        "ge samma kommando på nytt."
    ),
    "remote-unreachable": (
        "Adressen {address} kunde inte nås. Ingenting har gått förlorat. Kontrollera "
        "nätförbindelsen och adressen och ge samma kommando på nytt senare."
    ),
    "remote-disk-full": (
        "På adressen {address} finns inte längre något utrymme. Ingenting har gått förlorat. Tala "
        "om det för koordinatorn och ge samma kommando på nytt senare."
    ),
    "remote-empty": (
        "På adressen {address} finns ännu ingen regelbok. Ingenting har gått förlorat. Kontrollera "
        "adressen, eller be koordinatorn först skicka regelboken dit."
    ),
    "remote-gone": (
        "Det finns ingen regelbok på adressen {address}. Ingenting har gått förlorat. Kontrollera "
        "adressen och att nätverksdisken är ansluten. Om den gemensamma regelboken har flyttats, "
        "fråga koordinatorn efter den nya adressen."
    ),
    "remote-no-such-way": (
        "Adressen {address} kan inte användas. Ingenting har gått förlorat. Adressen börjar med "
        "https:// eller ssh://, eller är sökvägen till en delad mapp. Fråga koordinatorn efter "
        "rätt adress."
    ),
    "remote-not-writable": (
        "Du får inte skriva på adressen {address}. Ingenting har gått förlorat: ditt arbete är "
        "sparat på den här datorn. Be koordinatorn om skrivrätt och ge samma kommando på nytt."
    ),
    "refused.moved": (
        "Ändringsförslaget {what} togs inte emot, eftersom den gemensamma regelboken har en annan "
        "version av det. Hämta den med kommandot rulebook update, se på förslaget med kommandot "
        "rulebook diff {what} och fråga vid behov koordinatorn."
    ),
    "refused.moved-draft": (
        "Utkastet togs inte emot, eftersom en annan koordinator har hunnit ändra det. Hämta "
        "ändringarna med kommandot rulebook update och skicka sedan på nytt: rulebook submit"
    ),
    "refused.moved-decided": (
        "Den beslutade versionen {what} togs inte emot, eftersom den gemensamma regelboken redan "
        "har en annan med samma namn. Kom överens med den andra koordinatorn."
    ),
    "refused.open-there": (
        "Togs inte emot: {what}. Mappen med den gemensamma regelboken är samtidigt någons "
        "arbetsmapp, och dit kan utkastet inte skickas. Be den som sköter mappen göra en ren "
        "delningsmapp av den gemensamma regelboken (git clone --bare) och meddela dess adress."
    ),
    "refused.declined": (
        "Togs inte emot: {what}. Servern avvisade det utan att säga varför. Fråga koordinatorn."
    ),
    "refused.declined-because": (
        "Togs inte emot: {what}. Meddelande från servern: ”{words}”. Om du inte vet vad du ska "
        "göra, visa meddelandet för koordinatorn."
    ),
    "refused.name-in-the-way": (
        "Togs inte emot: {what}. I den gemensamma regelboken finns en gren {branch} vars namn tar "
        "ändringsförslagets plats. Be koordinatorn ge den ett annat namn och skicka på nytt."
    ),
    "refused.not-writable": (
        "Togs inte emot: {what}. Ditt användarnamn får inte skriva i den gemensamma regelboken. Be "
        "koordinatorn om skrivrätt och skicka på nytt."
    ),
    "refused.disk-full": (
        "Togs inte emot: {what}. Disken med den gemensamma regelboken är full. Tala om det för "
        "koordinatorn och skicka på nytt senare."
    ),
    "refused.unknown": (
        "Togs inte emot: {what}. Ge kommandot rulebook update och skicka på nytt. Om samma sak "
        "upprepas, visa detta för koordinatorn. Meddelande från Git: {words}"
    ),
    "refused.kept": "Ingenting har gått förlorat: ditt arbete är sparat på den här datorn.",
    "files.refreshed": "Filerna i mappen är nu lika utkastet.",
    "files.in-step": "Filerna i mappen var redan lika utkastet.",
    "files.copied": (
        "Dina versioner av de här filerna finns i mappen {folder}: {paths}. Vill du ha ändringarna "
        "i utkastet, föreslå dem: rulebook propose"
    ),
    "files.left": "Dina egna ändringar finns kvar på sin plats i de här filerna: {paths}.",
    "other-branch": (
        "I mappen är grenen {branch} öppen och inte utkastet (main), och därför görs filerna inte "
        "lika utkastet. Ingenting ändrades. Utkastet läser du med kommandot rulebook read --draft."
    ),
    "cannot-copy": (
        "Filen {path} kunde inte kopieras undan, och därför ersattes den inte. Ingenting ändrades. "
        "Flytta själv filen till en annan mapp och ge kommandot på nytt."
    ),
}
