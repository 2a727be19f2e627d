"""Fel när ändringar skrivs och värden anges, på svenska."""

WRITING = {
    "one-language-emptied": (
        "Texten kan inte strykas på bara ett språk ({language}), eftersom den måste gälla "
        "likadant på alla officiella språk. Om du vill stryka den helt, lämna bort språket: "
        "--set {whole}="
    ),
    "cannot-write": (
        "{address} kunde inte ändras i filen {file} så att allt annat förblir som det var. "
        "Ingenting ändrades. Redigera filens text själv och föreslå ändringen med --from."
    ),
    "ambiguous-address": (
        "Flera rader i filen {file} har adressen {address}, så det går inte att avgöra vilken "
        "som avses. Ingenting ändrades. Skriv i adressen vilken av raderna du menar: den andra "
        "är till exempel {example}."
    ),
    "order-names": (
        "I {address} ska allt som finns i listan nämnas en gång. Nu är ordningen {names}. "
        "Skriv samma namn i den nya ordningen."
    ),
    "no-such-order": (
        "Adressen {address} finns inte i den här filen. Ordningen kan ändras på dessa "
        "adresser: {known}."
    ),
    "no-such-address": (
        "{address} finns inte i regelboken. Den närmaste adressen är {meant}. Kontrollera "
        "stavningen och ge kommandot på nytt."
    ),
    "no-such-provision": (
        "{address} finns inte i regelboken. Den närmaste adressen är {meant}: rätta stavningen om "
        "du menade den. Om texten är ny, ange efter vilken text den ska stå: "
        "--after {after}."
    ),
    "not-an-address": (
        "{address} är ingen adress i regelboken. Skriv adressen till exempel så här: "
        "fees:fee/II@2027-01-01 eller fees.amount~sv."
    ),
    "not-an-amount": (
        "Värdet på {address} ska vara ett belopp, men det står {value}. Skriv beloppet till "
        "exempel så här: 700 eller 700,50."
    ),
    "not-a-date": (
        "Värdet på {address} ska vara ett datum, men det står {value}. Skriv datumet till "
        "exempel så här: 1.1.2027 eller 2027-01-01."
    ),
    "not-a-number": (
        "Värdet på {address} ska vara ett tal, men det står {value}. Skriv talet med siffror,"
        " till exempel 3 eller 3,5."
    ),
    "not-yes-or-no": (
        "Värdet på {address} ska vara ja eller nej, men det står {value}. Skriv ja eller nej."
    ),
    "not-a-condition": (
        "Villkoret {value} för {address} går inte att tolka. Skriv villkoret till exempel så "
        'här: ">= 8", "12..20" eller "not(none)".'
    ),
    "not-readable": (
        "Värdet {value} för {address} går inte att läsa. Kontrollera att alla parenteser och "
        "citattecken har sitt par och att det finns ett mellanslag efter varje kolon."
    ),
    "language-needed": (
        "{address} har text på flera språk. Ange även språket, till exempel {example}."
    ),
    "field-needed": (
        "{address} innehåller flera uppgifter. Ange vilken du ändrar, till exempel {example},"
        " eller ge alla uppgifter inom klammerparenteser."
    ),
    "base-or-to": (
        "--base och --to går inte ihop: ditt eget förslag är redan gjort till en version. Lämna "
        "bort --base."
    ),
    "rebase-alone": (
        "Tillsammans med --rebase kan du ange bara antingen --from eller --set. Andra ändringar "
        "görs för sig: rulebook propose --to BETECKNING"
    ),
    "whole-needs-text": (
        "--whole ersätter en paragrafs eller ett kapitels hela text i ett nytt förslag. Ange dess "
        "nummer eller beteckning och texten: "
        "rulebook propose PARAGRAF --whole --from FIL"
    ),
}
