"""Komentorivin omat lauseet suomeksi; avaimet ovat Click-kirjaston englanninkieliset lauseet."""

CLICK = {
    "Usage:": "Käyttö:",
    "Options": "Valitsimet",
    "Arguments": "Kohteet",
    "Positional arguments": "Kohteet",
    "Commands": "Komennot",
    "Error: {message}": "{message}",
    "Error: {e.message}": "{e.message}",
    "Aborted!": "Keskeytetty.",
    "required": "pakollinen",
    "default: {default}": "oletus: {default}",
    "env var: {var}": "ympäristömuuttuja: {var}",
    "(dynamic)": "(vaihtelee)",
    "deprecated": "poistuva",
    "{text} {deprecated_message}": "{text} {deprecated_message}",
    "DeprecationWarning: The command {name!r} is deprecated.{extra_message}": (
        "Komento {name!r} poistuu myöhemmin.{extra_message}"
    ),
    "DeprecationWarning: The {param_type} {name!r} is deprecated.{extra_message}": (
        "{name!r} poistuu myöhemmin.{extra_message}"
    ),
    "Show this message and exit.": "Näytä tämä ohje.",
    "Show the version and exit.": "Näytä ohjelman versio.",
    "%(prog)s, version %(version)s": "%(prog)s, versio %(version)s",
    "Try '{command} {option}' for help.": "Ohje: {command} {option}",
    "Missing argument": "Komennosta puuttuu kohde",
    "Missing option": "Komennosta puuttuu valitsin",
    "Missing parameter": "Komennosta puuttuu tieto",
    "Missing {param_type}": "Komennosta puuttuu tieto",
    "Missing parameter: {param_name}": "Komennosta puuttuu tieto: {param_name}",
    "Missing command.": "Komento puuttuu. Kaikki komennot näet näin: rulebook --help",
    "No such command {name!r}.": "Komentoa {name!r} ei ole.",
    "No such option {name!r}.": "Valitsinta {name!r} ei ole.",
    "No such option: {name}": "Valitsinta {name} ei ole.",
    "Did you mean {possibility}?": "Tarkoititko: {possibility}?",
    "(Did you mean one of: {possibilities}?)": "Tarkoititko jotakin näistä: {possibilities}?",
    "(Possible options: {possibilities})": "Tarkoititko jotakin näistä: {possibilities}?",
    "Option {name!r} requires an argument.": "Valitsin {name!r} tarvitsee arvon.",
    "Option {name!r} requires {nargs} arguments.": (
        "Valitsin {name!r} tarvitsee arvoja. Niiden määrä on {nargs}."
    ),
    "Option {name!r} does not take a value.": "Valitsimelle {name!r} ei anneta arvoa.",
    "Argument {name!r} takes {nargs} values.": (
        "Kohde {name!r} tarvitsee arvoja. Niiden määrä on {nargs}."
    ),
    "Got unexpected extra argument ({args})": (
        "Komennossa on ylimääräinen sana: {args}. Jos se kuuluu tekstiin, pane koko teksti "
        "lainausmerkkeihin."
    ),
    "Got unexpected extra arguments ({args})": (
        "Komennossa on ylimääräisiä sanoja: {args}. Jos ne kuuluvat tekstiin, pane koko teksti "
        "lainausmerkkeihin."
    ),
    "Takes {nargs} values but 1 was given.": "Arvoja tarvitaan {nargs}, mutta niitä annettiin 1.",
    "Takes {nargs} values but {len} were given.": (
        "Arvoja tarvitaan {nargs}, mutta niitä annettiin {len}."
    ),
    "{len_type} values are required, but {len_value} was given.": (
        "Arvoja tarvitaan {len_type}, mutta niitä annettiin {len_value}."
    ),
    "{len_type} values are required, but {len_value} were given.": (
        "Arvoja tarvitaan {len_type}, mutta niitä annettiin {len_value}."
    ),
    "Value must be an iterable.": "Arvoja pitää olla useita.",
    "Invalid value: {message}": "{message}",
    "Invalid value for {param_hint}: {message}": "Arvo ei kelpaa ({param_hint}): {message}",
    "{value!r} is not a valid {number_type}.": "{value!r} ei ole sopiva luku.",
    "{value} is not in the range {range}.": "{value} ei ole sallittu. Sallitut arvot: {range}.",
    "{value!r} is not a valid boolean.": "{value!r} ei kelpaa. Kirjoita yes tai no.",
    "{value!r} is not a valid boolean. Recognized values: {states}": (
        "{value!r} ei kelpaa. Vaihtoehdot ovat: {states}"
    ),
    "{value!r} is not a valid UUID.": "{value!r} ei ole UUID-tunnus.",
    "{value!r} is not {choice}.": "{value!r} ei kelpaa. Ainoa vaihtoehto on {choice}.",
    "{value!r} is not one of {choices}.": "{value!r} ei kelpaa. Vaihtoehdot ovat {choices}.",
    "Choose from:\n\t{choices}": "Vaihtoehdot:\n\t{choices}",
    "{value!r} does not match the format {format}.": "{value!r} ei ole muodossa {format}.",
    "{value!r} does not match the formats {formats}.": (
        "{value!r} ei ole missään näistä muodoista: {formats}."
    ),
    "file": "tiedosto",
    "directory": "kansio",
    "path": "polku",
    "{name} {filename!r} does not exist.": "{name} {filename!r} puuttuu.",
    "{name} {filename!r} is a file.": "{name} {filename!r} on tiedosto.",
    "{name} {filename!r} is a directory.": "{name} {filename!r} on kansio.",
    "{name} {filename!r} is not readable.": "{name} {filename!r} ei ole luettavissa.",
    "{name} {filename!r} is not writable.": "{name} {filename!r} ei ole muutettavissa.",
    "{name} {filename!r} is not executable.": "{name} {filename!r} ei ole käynnistettävissä.",
    "Could not open file {filename!r}: {message}": "Tiedostoa {filename!r} ei voi avata: {message}",
    "unknown error": "tuntematon virhe",
    "{editor}: Editing failed": "{editor}: tekstiä ei voitu muokata",
    "{editor}: Editing failed: {e}": "{editor}: tekstiä ei voitu muokata: {e}",
    "Do you want to continue?": "Jatketaanko?",
    "Confirm the action without prompting.": "Älä kysy vahvistusta.",
    "Repeat for confirmation": "Kirjoita sama uudelleen",
    "Error: The two entered values do not match.": "Kirjoitukset eivät ole samat. Yritä uudelleen.",
    "Error: The value you entered was invalid.": "Vastaus ei kelpaa. Yritä uudelleen.",
    "Error: invalid input": "Vastaus ei kelpaa. Yritä uudelleen.",
    "Press any key to continue...": "Jatka painamalla mitä tahansa näppäintä.",
    "d": "pv",
    "Windows error: {error}": "Windowsin virhe: {error}",
}

METAVARS = {
    "ADDRESS": "OSOITE",
    "ARGS": "KOHTEET",
    "ASSOCIATION": "YHDISTYS",
    "CHANNEL": "TAPA",
    "CHECK": "TARKISTUS",
    "COMMAND": "KOMENTO",
    "DATE": "PÄIVÄ",
    "DIR": "KANSIO",
    "EMAIL": "SÄHKÖPOSTI",
    "FACT": "TIETO",
    "FILE": "TIEDOSTO",
    "FOLDER": "KANSIO",
    "ID": "TUNNUS",
    "INTEGER": "LUKU",
    "KIND": "LAJI",
    "MAPPING": "SARAKKEET",
    "NAME": "NIMI",
    "NO": "NUMERO",
    "NUMBER": "NUMERO",
    "OPTIONS": "VALITSIMET",
    "PATH": "POLKU",
    "PLACE": "KOHTA",
    "SECTION": "PYKÄLÄ",
    "STANCE": "KANTA",
    "STATEMENT": "LAUSUNTO",
    "TEXT": "TEKSTI",
    "TIME": "AIKA",
    "URL": "OSOITE",
    "VALUE": "ARVO",
    "VERSION": "VERSIO",
    "YEAR": "VUOSI",
}
